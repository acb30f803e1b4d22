package org.earlybridge.training.search;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.training.search.CohortSearch.Draft;

/** One way in which a search is narrowed. They stand in the order in which people give them up most easily. */
public enum Narrowing {
    DISTANCE {
        @Override
        boolean isIn(CohortSearch search) {
            return search.withinMiles().isPresent();
        }

        @Override
        void dropFrom(Draft draft) {
            draft.withinMiles = OptionalInt.empty();
        }
    },
    FREE_PLACES {
        @Override
        boolean isIn(CohortSearch search) {
            return search.freePlacesOnly();
        }

        @Override
        void dropFrom(Draft draft) {
            draft.freePlacesOnly = false;
        }
    },
    DAYS {
        @Override
        boolean isIn(CohortSearch search) {
            return search.from().isPresent() || search.to().isPresent();
        }

        @Override
        void dropFrom(Draft draft) {
            draft.from = Optional.empty();
            draft.to = Optional.empty();
        }
    },
    WHEN {
        @Override
        boolean isIn(CohortSearch search) {
            return !search.parts().isEmpty();
        }

        @Override
        void dropFrom(Draft draft) {
            draft.parts = Set.of();
        }
    },
    HOW {
        @Override
        boolean isIn(CohortSearch search) {
            return !search.modes().isEmpty();
        }

        @Override
        void dropFrom(Draft draft) {
            draft.modes = Set.of();
        }
    },
    COURSE {
        @Override
        boolean isIn(CohortSearch search) {
            return search.course().isPresent();
        }

        @Override
        void dropFrom(Draft draft) {
            draft.course = Optional.empty();
        }
    },
    TOPIC {
        @Override
        boolean isIn(CohortSearch search) {
            return !search.topic().isBlank();
        }

        @Override
        void dropFrom(Draft draft) {
            draft.topic = "";
        }
    };

    abstract boolean isIn(CohortSearch search);

    abstract void dropFrom(Draft draft);
}
