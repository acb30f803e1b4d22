package org.earlybridge.training.search;

/** One way in which a search is narrowed. They stand in the order in which people give them up most easily. */
public enum Narrowing {
    DISTANCE {
        @Override
        boolean isIn(CohortSearch search) {
            return search.withinMiles().isPresent();
        }
    },
    FREE_PLACES {
        @Override
        boolean isIn(CohortSearch search) {
            return search.freePlacesOnly();
        }
    },
    DAYS {
        @Override
        boolean isIn(CohortSearch search) {
            return search.from().isPresent() || search.to().isPresent();
        }
    },
    WHEN {
        @Override
        boolean isIn(CohortSearch search) {
            return !search.parts().isEmpty();
        }
    },
    HOW {
        @Override
        boolean isIn(CohortSearch search) {
            return !search.modes().isEmpty();
        }
    },
    COURSE {
        @Override
        boolean isIn(CohortSearch search) {
            return search.course().isPresent();
        }
    },
    TOPIC {
        @Override
        boolean isIn(CohortSearch search) {
            return !search.topic().isBlank();
        }
    };

    abstract boolean isIn(CohortSearch search);
}
