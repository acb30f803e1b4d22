package org.earlybridge.training.search;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.search.SearchAnswer.Reason;
import org.earlybridge.training.workforce.Passports;

/** The search on a test's database, on Monday 21 September 2026 at ten in the morning. */
final class Catalogue {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), ZoneId.of("Europe/London"));

    private final EntityManager em;

    Catalogue(TestDatabase database) {
        this(database.em());
    }

    Catalogue(EntityManager em) {
        this.em = em;
    }

    FindCohorts search() {
        return new FindCohorts(
                new Listings(em), new Places(em), new Venues(em), new Courses(em), new Passports(em), NOW);
    }

    FoundDates find(CohortSearch search) {
        return search().matching(search).fold(found -> found, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    List<CohortId> idsOf(CohortSearch search) {
        return find(search).dates().stream().map(FoundDate::id).toList();
    }

    Reason refusalOf(CohortSearch search) {
        return search().matching(search)
                .fold(
                        found -> {
                            throw new AssertionError("found " + found.total());
                        },
                        refused -> refused);
    }
}
