package org.earlybridge.training.booking;

import java.util.Set;

/** A booking's life: held while somebody pays, confirmed, or waiting; and how it ended. */
public enum BookingStatus {
    HELD,
    CONFIRMED,
    WAITING,
    EXPIRED,
    CANCELLED,
    ATTENDED,
    NO_SHOW;

    /** @throws IllegalStateException when that cannot follow */
    BookingStatus become(BookingStatus next) {
        if (!mayFollow().contains(next)) {
            throw new IllegalStateException("a booking that is " + this + " cannot become " + next);
        }
        return next;
    }

    /** Money may come after a hold has lapsed, and a register can be corrected. */
    private Set<BookingStatus> mayFollow() {
        return switch (this) {
            case HELD -> Set.of(CONFIRMED, EXPIRED, CANCELLED);
            case WAITING -> Set.of(HELD, EXPIRED, CANCELLED);
            case CONFIRMED -> Set.of(CANCELLED, ATTENDED, NO_SHOW);
            case EXPIRED -> Set.of(CONFIRMED);
            case ATTENDED -> Set.of(NO_SHOW);
            case NO_SHOW -> Set.of(ATTENDED);
            case CANCELLED -> Set.of();
        };
    }
}
