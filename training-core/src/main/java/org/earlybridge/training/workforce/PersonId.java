package org.earlybridge.training.workforce;

public record PersonId(long value) {}
