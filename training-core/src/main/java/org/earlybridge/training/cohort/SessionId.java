package org.earlybridge.training.cohort;

public record SessionId(long value) {}
