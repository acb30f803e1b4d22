package org.earlybridge.training.search;

import java.util.List;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.workforce.Requirement;

/** A course date as its own page shows it: the course behind it, every venue it uses, and what it counts for. */
public record CohortDetail(FoundDate date, Course course, List<Venue> venues, List<Requirement> meets) {

    public CohortDetail {
        venues = List.copyOf(venues);
        meets = List.copyOf(meets);
    }
}
