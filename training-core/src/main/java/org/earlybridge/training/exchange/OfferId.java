package org.earlybridge.training.exchange;

/** Some hours that somebody could cover. */
public record OfferId(long value) {}
