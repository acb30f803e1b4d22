package org.earlybridge.web.catalogue;

import java.util.Objects;
import org.earlybridge.training.search.SessionPattern;
import org.earlybridge.web.format.Dates;

/** "3 evenings, 6:30pm to 8:30pm": what matters first to people who work by day. */
final class SessionWords {

    private static final Dates DATES = new Dates();

    private SessionWords() {}

    static String of(SessionPattern pattern) {
        String times = pattern.starts().isPresent() && pattern.ends().isPresent()
                ? ", " + DATES.span(pattern.starts().get(), pattern.ends().get())
                : ", at different times";
        return count(pattern) + times;
    }

    /** 3 evenings; One day */
    static String count(SessionPattern pattern) {
        return pattern.count() == 1 ? "One " + one(pattern.kind()) : pattern.count() + " " + one(pattern.kind()) + "s";
    }

    /** A moon for what leaves the day free, a sun for the rest. */
    static String icon(SessionPattern pattern) {
        return Objects.equals(pattern.kind(), SessionPattern.Kind.EVENING) ? "moon" : "sun";
    }

    private static String one(SessionPattern.Kind kind) {
        return switch (kind) {
            case EVENING -> "evening";
            case SATURDAY -> "Saturday";
            case SUNDAY -> "Sunday";
            case MORNING -> "morning";
            case AFTERNOON -> "afternoon";
            case DAY -> "day";
            case SESSION -> "session";
        };
    }
}
