package org.earlybridge.training.cohort;

public record CohortId(long value) {}
