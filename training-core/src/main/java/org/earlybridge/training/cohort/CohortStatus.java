package org.earlybridge.training.cohort;

import java.util.Set;

/** A course date's life: it is planned, offered, closed to booking, and over; or it is called off. */
public enum CohortStatus {
    DRAFT,
    OPEN,
    CLOSED,
    CANCELLED,
    FINISHED;

    /** @throws IllegalStateException when that cannot follow */
    CohortStatus become(CohortStatus next) {
        if (!mayFollow().contains(next)) {
            throw new IllegalStateException("a course date that is " + this + " cannot become " + next);
        }
        return next;
    }

    private Set<CohortStatus> mayFollow() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN, CANCELLED);
            case OPEN -> Set.of(CLOSED, CANCELLED);
            case CLOSED -> Set.of(OPEN, CANCELLED, FINISHED);
            case CANCELLED, FINISHED -> Set.of();
        };
    }
}
