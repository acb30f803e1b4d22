package org.earlybridge.training.cohort;

public record TrainerId(long value) {}
