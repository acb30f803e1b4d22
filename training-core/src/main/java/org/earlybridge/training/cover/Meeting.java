package org.earlybridge.training.cover;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.place.VenueId;

/** When somebody would be in training: on a local day, at local times, at a venue or online. */
public record Meeting(LocalDate day, LocalTime starts, LocalTime ends, Optional<VenueId> venue) {

    public static Meeting of(Session session) {
        return new Meeting(session.day(), session.starts(), session.ends(), session.venue());
    }

    boolean overlaps(Meeting other) {
        return day.equals(other.day) && starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    public boolean isOnline() {
        return venue.isEmpty();
    }
}
