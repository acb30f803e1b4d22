package org.earlybridge.training.exchange;

/** Somebody in a council's staff bank. */
public record BankWorkerId(long value) {}
