package org.earlybridge.training.planning.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.PartOfDay;

/** What a coordinator wants dates for: all sessions from the first to the last day, at one of these times of day. */
public record DateWish(
        AuthorityId council,
        CourseCode course,
        CourseShape shape,
        LocalDate first,
        LocalDate last,
        Set<PartOfDay> when) {

    public static final int MOST_DAYS = 366;

    public DateWish {
        when = Set.copyOf(when);
        if (when.isEmpty()) {
            throw new IllegalArgumentException("dates are wanted at some time of day");
        }
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < 0 || days >= MOST_DAYS) {
            throw new IllegalArgumentException("dates are wanted from " + first + " to " + last);
        }
    }

    int dayOf(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
    }

    int days() {
        return dayOf(last) + 1;
    }
}
