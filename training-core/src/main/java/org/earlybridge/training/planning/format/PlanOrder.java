package org.earlybridge.training.planning.format;

/** What a program asks for: a plan of this instance, after at most so many seconds. */
public record PlanOrder(Instance instance, int seconds) {}
