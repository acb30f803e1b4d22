package org.earlybridge.training.demand;

public record DateRequestId(long value) {}
