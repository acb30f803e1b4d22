package org.earlybridge.training.planning.proposal;

public record DateSearchId(long value) {}
