package org.earlybridge.training.cohort;

import java.time.Instant;

/** From when, included, until when, not included, people may book. */
public record BookingWindow(Instant opens, Instant closes) {

    public BookingWindow {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("booking closes after it opens, not at " + closes + " after " + opens);
        }
    }

    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }
}
