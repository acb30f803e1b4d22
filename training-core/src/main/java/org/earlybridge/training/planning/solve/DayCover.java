package org.earlybridge.training.planning.solve;

import java.util.List;
import java.util.stream.Stream;

/** Who stands in at one setting on one day, and what that costs. */
record DayCover(List<Hired> hired, List<Placed> placed, long cost) {

    static final DayCover NOBODY = new DayCover(List.of(), List.of(), 0);

    /** So many people of a pool in a room. */
    record Hired(int pool, int half, int room, int count) {}

    /** A float in a room, by her number in the team. */
    record Placed(int worker, int half, int room) {}

    DayCover and(DayCover other) {
        return new DayCover(
                Stream.concat(hired.stream(), other.hired.stream()).toList(),
                Stream.concat(placed.stream(), other.placed.stream()).toList(),
                cost + other.cost);
    }
}
