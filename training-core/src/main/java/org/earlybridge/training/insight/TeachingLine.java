package org.earlybridge.training.insight;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.cohort.CohortId;

/** One session that somebody teaches. */
public record TeachingLine(
        CohortId date,
        String course,
        String council,
        int ordinal,
        int sessions,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        Optional<String> venue,
        int taken,
        int capacity) {}
