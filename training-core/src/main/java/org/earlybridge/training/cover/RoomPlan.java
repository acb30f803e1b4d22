package org.earlybridge.training.cover;

/** What a setting says of a room: how many children it takes, and from which to which age in whole months, both included. */
public record RoomPlan(String name, int capacity, int fromMonths, int toMonths) {}
