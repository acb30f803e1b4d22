package org.earlybridge.training.workforce;

public record EmploymentId(long value) {}
