package org.earlybridge.web.cover;

import java.util.List;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundSession;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** When and where a course date is, in words. */
public final class DateWords {

    private static final Dates DATES = new Dates();

    private DateWords() {}

    /** Tue 6, 13 and 20 October 2026 */
    public static String days(FoundDate date) {
        return DATES.series(
                date.sessions().stream().map(FoundSession::day).distinct().toList());
    }

    /** 6:30pm to 8:30pm; at different times */
    public static String times(FoundDate date) {
        List<String> times = date.sessions().stream()
                .map(session -> DATES.span(session.starts(), session.ends()))
                .distinct()
                .toList();
        return times.size() == 1 ? times.get(0) : "at different times";
    }

    /** Wisbech Library, PE13 1AA; Online, live */
    public static String places(FoundDate date) {
        return Words.list(date.sessions().stream()
                .map(session -> session.venue()
                        .map(venue -> venue.name() + ", " + venue.postcode())
                        .orElse("Online, live"))
                .distinct()
                .toList());
    }
}
