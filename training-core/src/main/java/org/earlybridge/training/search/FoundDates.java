package org.earlybridge.training.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;

/** One page of dates, how many there are in all, and what every choice beside them would give. */
public record FoundDates(
        List<FoundDate> dates, int total, Choices choices, List<Instead> instead, Optional<String> next) {

    public FoundDates {
        dates = List.copyOf(dates);
        instead = List.copyOf(instead);
    }

    /** How many dates each choice would leave, given all that is chosen in the other groups. */
    public record Choices(int withFreePlaces, Map<PartOfDay, Integer> when, Map<SessionMode, Integer> how) {

        public Choices {
            when = Map.copyOf(when);
            how = Map.copyOf(how);
        }
    }
}
