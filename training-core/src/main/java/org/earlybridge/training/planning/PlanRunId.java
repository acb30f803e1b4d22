package org.earlybridge.training.planning;

public record PlanRunId(long value) {}
