package org.earlybridge.training.cover.day;

import java.util.List;

/** One room with its children and when they eat there. */
public record RoomDay(String id, List<Children> children, List<Span> meals) {

    public RoomDay {
        children = List.copyOf(children);
        meals = List.copyOf(meals);
    }
}
