package org.earlybridge.training.search;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.search.FoundDate.FoundVenue;

/** A session as the list shows it, on a local day at local times. */
public record FoundSession(
        int ordinal,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        SessionMode mode,
        Optional<FoundVenue> venue,
        Optional<String> trainer) {

    public PartOfDay partOfDay() {
        return PartOfDay.of(day, starts);
    }
}
