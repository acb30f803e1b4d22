package org.earlybridge.web.cover;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDate.FoundVenue;

/** The sessions of a course date as a cover check takes them. */
public final class Meetings {

    private Meetings() {}

    public static List<Meeting> of(FoundDate date) {
        return date.sessions().stream()
                .map(session -> new Meeting(
                        session.day(),
                        session.starts(),
                        session.ends(),
                        session.venue().map(FoundVenue::id)))
                .toList();
    }

    /** A day that is over cannot be mended. */
    public static List<Meeting> toCome(FoundDate date, LocalDate today) {
        return of(date).stream()
                .filter(meeting -> !meeting.day().isBefore(today))
                .toList();
    }
}
