package org.earlybridge.training.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.BookingWindow;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Seats;
import org.earlybridge.training.place.Distance;
import org.earlybridge.training.place.VenueId;

/** A course date as the list shows it. Of a course closed to childminders it has the reason. */
public record FoundDate(
        CohortId id,
        String reference,
        CourseCode course,
        String title,
        Council council,
        CohortStatus status,
        Seats places,
        BookingWindow booking,
        LocalDate firstDay,
        List<FoundSession> sessions,
        Optional<FoundVenue> venue,
        Optional<Distance> away,
        Optional<String> narrowingReason) {

    public FoundDate {
        sessions = List.copyOf(sessions);
    }

    public record Council(AuthorityId code, String name) {}

    public record FoundVenue(VenueId id, String name, String town, String postcode) {}

    /** Of all its sessions, such as three evenings from 6:30pm to 8:30pm. */
    public SessionPattern pattern() {
        return SessionPattern.of(sessions);
    }

    public boolean isBookableAt(Instant moment) {
        return status == CohortStatus.OPEN && booking.isOpenAt(moment);
    }
}
