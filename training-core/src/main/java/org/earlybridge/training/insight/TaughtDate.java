package org.earlybridge.training.insight;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Span;

/** A published course date with its sessions, as a lone childminder has to fit it in. */
record TaughtDate(long id, CourseCode course, List<Taught> sessions) {

    TaughtDate {
        sessions = List.copyOf(sessions);
    }

    /** One session. */
    record Taught(LocalDate day, LocalTime starts, LocalTime ends, boolean online) {

        List<Span> away(int travel) {
            Span session = Span.of(starts, ends);
            return new Absence("", List.of(session), online, online ? 0 : travel, 0).away();
        }
    }

    /**
     * Nobody else may mind them, so it comes down to this: no child is there while she is away for any of the sessions. It is
     * the answer the cover check gives for a house with one adult.
     *
     * @param children when any child is there on a day
     */
    boolean needsNoClosing(int travel, Function<LocalDate, List<Span>> children) {
        return sessions.stream().allMatch(session -> {
            List<Span> there = children.apply(session.day());
            return there.isEmpty()
                    || session.away(travel).stream()
                            .noneMatch(away -> there.stream().anyMatch(away::overlaps));
        });
    }
}
