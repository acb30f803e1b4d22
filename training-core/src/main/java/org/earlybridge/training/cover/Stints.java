package org.earlybridge.training.cover;

import java.util.ArrayList;
import java.util.List;

/** Of one setting over some days: who comes as cover, and who of its own is lent. */
record Stints(List<Stint> coming, List<Stint> leaving) {

    Stints {
        coming = List.copyOf(coming);
        leaving = List.copyOf(leaving);
    }

    Stints and(Stint more) {
        List<Stint> all = new ArrayList<>(coming);
        all.add(more);
        return new Stints(all, leaving);
    }
}
