package org.earlybridge.training.insight;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortMode;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Seats;

/** One course date as its council's training team sees it. */
public record DateLine(
        CohortId id,
        String reference,
        String course,
        LocalDate firstDay,
        LocalDate lastDay,
        CohortMode mode,
        Optional<String> venue,
        CohortStatus status,
        Seats seats,
        CoverCounts cover) {

    /** By which a list can be put in order. */
    public enum Column {
        DAY("c.firstDay"),
        COURSE("k.title"),
        VENUE("v.name"),
        FREE("(c.capacity - (c.taken + c.held))"),
        WAITING("c.waiting");

        final String path;

        Column(String path) {
            this.path = path;
        }
    }
}
