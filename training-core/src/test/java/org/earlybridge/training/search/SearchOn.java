package org.earlybridge.training.search;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.workforce.Passports;

/** The catalogue's search on a test's database, for tests of other packages. */
public final class SearchOn {

    private SearchOn() {}

    public static FindCohorts at(EntityManager em, Clock clock) {
        return new FindCohorts(
                new Listings(em), new Places(em), new Venues(em), new Courses(em), new Passports(em), clock);
    }
}
