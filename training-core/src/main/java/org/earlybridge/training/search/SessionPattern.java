package org.earlybridge.training.search;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sessions in a few words: how many of what, and at what times when they all keep the same. */
public record SessionPattern(int count, Kind kind, Optional<LocalTime> starts, Optional<LocalTime> ends) {

    /** What one of the sessions is. */
    public enum Kind {
        EVENING,
        SATURDAY,
        SUNDAY,
        MORNING,
        AFTERNOON,
        /** Five hours or more of a weekday. */
        DAY,
        /** Not all of one kind. */
        SESSION
    }

    private static final Duration WHOLE_DAY = Duration.ofHours(5);

    static SessionPattern of(List<FoundSession> sessions) {
        Set<Kind> kinds = sessions.stream().map(SessionPattern::kindOf).collect(Collectors.toSet());
        return new SessionPattern(
                sessions.size(),
                kinds.size() == 1 ? kinds.iterator().next() : Kind.SESSION,
                theOnly(sessions.stream().map(FoundSession::starts).collect(Collectors.toSet())),
                theOnly(sessions.stream().map(FoundSession::ends).collect(Collectors.toSet())));
    }

    private static Kind kindOf(FoundSession session) {
        return switch (session.partOfDay()) {
            case EVENING -> Kind.EVENING;
            case WEEKEND -> session.day().getDayOfWeek() == DayOfWeek.SATURDAY ? Kind.SATURDAY : Kind.SUNDAY;
            case DAYTIME -> daytimeKindOf(session);
        };
    }

    private static Kind daytimeKindOf(FoundSession session) {
        if (Duration.between(session.starts(), session.ends()).compareTo(WHOLE_DAY) >= 0) {
            return Kind.DAY;
        }
        return session.starts().isBefore(LocalTime.NOON) ? Kind.MORNING : Kind.AFTERNOON;
    }

    private static Optional<LocalTime> theOnly(Set<LocalTime> times) {
        return times.size() == 1 ? times.stream().findFirst() : Optional.empty();
    }
}
