package org.earlybridge.training.search;

import java.util.Set;

/** Nothing matched, but without these there are so many dates; the search that finds them comes along. */
public record Instead(Set<Narrowing> without, int dates, CohortSearch search) {

    public Instead {
        without = Set.copyOf(without);
    }
}
