package org.earlybridge.training.cover.team;

import java.util.List;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.Meeting;

/** A course date that could take some of a team, when it meets, and how many places it has left. */
public record TeamDate(CohortId id, List<Meeting> meetings, int places) {

    public TeamDate {
        meetings = List.copyOf(meetings);
    }

    /** Somebody cannot be at both, and both take adults out of the same day. */
    boolean sharesADayWith(TeamDate other) {
        return meetings.stream()
                .anyMatch(
                        one -> other.meetings.stream().anyMatch(two -> one.day().equals(two.day())));
    }
}
