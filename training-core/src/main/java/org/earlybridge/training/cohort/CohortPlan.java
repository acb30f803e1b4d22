package org.earlybridge.training.cohort;

import java.util.Comparator;
import java.util.List;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;

/** What a coordinator decides before a course date exists. Its sessions stand in the order they happen. */
public record CohortPlan(
        AuthorityId council,
        CourseCode course,
        String reference,
        int capacity,
        BookingWindow booking,
        List<PlannedSession> sessions) {

    public CohortPlan {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(PlannedSession::day).thenComparing(PlannedSession::starts))
                .toList();
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException(reference + " has no sessions");
        }
        if (capacity <= 0) {
            throw new IllegalArgumentException(reference + " has no places");
        }
        for (int next = 1; next < sessions.size(); next++) {
            refuseOverlap(sessions.get(next - 1), sessions.get(next), reference);
        }
    }

    private static void refuseOverlap(PlannedSession earlier, PlannedSession later, String reference) {
        if (earlier.day().equals(later.day()) && later.starts().isBefore(earlier.ends())) {
            throw new IllegalArgumentException(reference + " has two sessions at once on " + later.day());
        }
    }
}
