package org.earlybridge.training.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long a certificate is good for, seen from one day. It warns at 180, 90, 60 and 30 days before its last valid day,
 * which still counts; without a last day it does not run out.
 */
public record Validity(Optional<LocalDate> lastDay, LocalDate seenOn) {

    private static final int[] WARNS_AT_DAYS = {180, 90, 60, 30};

    /** 0 while its end is far, 4 in the last thirty days and when it has ended. */
    public int rungs() {
        long left = daysLeft();
        int rungs = 0;
        for (int days : WARNS_AT_DAYS) {
            rungs += left <= days ? 1 : 0;
        }
        return rungs;
    }

    public boolean hasEnded() {
        return daysLeft() < 0;
    }

    /** Nights until the last valid day: 0 on that day itself, negative afterwards; without end when it has none. */
    public long daysLeft() {
        return lastDay.map(last -> ChronoUnit.DAYS.between(seenOn, last)).orElse(Long.MAX_VALUE);
    }
}
