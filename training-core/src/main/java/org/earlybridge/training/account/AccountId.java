package org.earlybridge.training.account;

/** Which log-in. */
public record AccountId(long value) {}
