package org.earlybridge.training.place;

public record VenueId(long value) {}
