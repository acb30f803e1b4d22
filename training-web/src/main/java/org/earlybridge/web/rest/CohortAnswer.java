package org.earlybridge.web.rest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Seats;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundSession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course date as programs read it. */
@Schema(name = "Cohort", description = "A course date: one run of a course, with its sessions and its places.")
public record CohortAnswer(
        @Schema(example = "150") long id,

        CourseAnswer course,

        @Schema(description = "The council that holds it: PCC Peterborough, CCC Cambridgeshire.", example = "CCC")
        String authority,

        List<SessionAnswer> sessions,
        PlacesAnswer places,
        CohortStatus status) {

    static CohortAnswer of(FoundDate found) {
        return new CohortAnswer(
                found.id().value(),
                CourseAnswer.of(found),
                found.council().code().code(),
                found.sessions().stream().map(SessionAnswer::of).toList(),
                PlacesAnswer.of(found.places()),
                found.status());
    }

    @Schema(name = "Course")
    public record CourseAnswer(
            @Schema(example = "PFA-FULL") String code,

            String title,

            @Schema(description = "False when an organiser has given a reason against it.")
            boolean openToChildminders,

            @Schema(description = "Why the course is closed to childminders. Null when it is open.") @Nullable
            String narrowingReason) {

        static CourseAnswer of(FoundDate found) {
            return new CourseAnswer(
                    found.course().code(),
                    found.title(),
                    found.narrowingReason().isEmpty(),
                    found.narrowingReason().orElse(null));
        }
    }

    @Schema(name = "Session", description = "Local times in Europe/London, with the offset that day has.")
    public record SessionAnswer(
            @Schema(example = "2026-10-13T09:15:00+01:00") OffsetDateTime start,

            @Schema(example = "2026-10-13T12:15:00+01:00") OffsetDateTime end,

            SessionMode mode,

            @Schema(description = "Null when the session is online.") @Nullable
            VenueAnswer venue) {

        static SessionAnswer of(FoundSession session) {
            return new SessionAnswer(
                    local(session.day(), session.starts()),
                    local(session.day(), session.ends()),
                    session.mode(),
                    session.venue()
                            .map(venue -> new VenueAnswer(venue.name(), venue.postcode()))
                            .orElse(null));
        }

        private static OffsetDateTime local(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(LondonClock.LONDON).toOffsetDateTime();
        }
    }

    @Schema(name = "Venue")
    public record VenueAnswer(
            String name, @Schema(example = "PE13 1AB") String postcode) {}

    @Schema(name = "Places", description = "taken are confirmed, held are kept for somebody who is paying.")
    public record PlacesAnswer(int capacity, int taken, int held, int free, int waiting) {

        static PlacesAnswer of(Seats seats) {
            return new PlacesAnswer(seats.capacity(), seats.taken(), seats.held(), seats.free(), seats.waiting());
        }
    }
}
