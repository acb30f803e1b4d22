package org.earlybridge.training.insight;

/** So many people in one district want or need one thing. */
public record DemandCell(String what, String district, long people) {}
