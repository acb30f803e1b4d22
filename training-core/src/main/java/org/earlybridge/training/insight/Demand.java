package org.earlybridge.training.insight;

/** What people need because a certificate ends, and what they asked for. */
public record Demand(HeatTable endings, HeatTable wishes) {}
