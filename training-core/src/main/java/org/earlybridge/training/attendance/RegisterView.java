package org.earlybridge.training.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.cohort.CohortId;

/**
 * The register of one session: who has a place, what is marked so far, and which other sessions of the course date the
 * caller keeps the register of. It can be marked from the session's day on.
 */
public record RegisterView(Meeting meeting, boolean canBeMarked, List<Line> lines, List<Other> others) {

    public RegisterView {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
    }

    /** Another session of the same course date. */
    public record Other(int ordinal, LocalDate day) {}

    /** Which session. */
    public record Meeting(
            CohortId date,
            String course,
            String council,
            int ordinal,
            int sessions,
            LocalDate day,
            LocalTime starts,
            LocalTime ends,
            Optional<String> venue) {}

    /** One person, the setting that booked, and what she needs to take part. */
    public record Line(
            long place,
            String name,
            String setting,
            Optional<String> needs,
            BookingReference booking,
            Optional<Marked> mark) {}

    /** What is marked, since when, and by whom. */
    public record Marked(Presence presence, Instant at, String by, Optional<MakeUp> madeUp) {}
}
