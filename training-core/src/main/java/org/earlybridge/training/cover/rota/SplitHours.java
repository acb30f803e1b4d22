package org.earlybridge.training.cover.rota;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.day.Span;

/** A shift cut where somebody changes rooms. Her break goes with the longest piece; she works no minute more or less. */
final class SplitHours {

    private static final Comparator<Hours> BY_LENGTH = Comparator.comparingInt(
            hours -> Span.of(hours.starts(), hours.ends()).length());

    private SplitHours() {}

    /** In order of time; hours outside the span, or in that room already, stay as they are. */
    static List<Hours> moved(List<Hours> hours, RoomId room, Span span) {
        List<Hours> after = new ArrayList<>();
        for (Hours one : hours) {
            Span there = Span.of(one.starts(), one.ends());
            boolean concerned = there.overlaps(span) && !one.room().equals(Optional.of(room));
            after.addAll(concerned ? cut(one, there, room, span) : List.of(one));
        }
        return after;
    }

    private static List<Hours> cut(Hours one, Span there, RoomId room, Span span) {
        int from = Math.max(there.from(), span.from());
        int to = Math.min(there.to(), span.to());
        List<Hours> pieces = new ArrayList<>();
        add(pieces, there.from(), from, one.room());
        add(pieces, from, to, Optional.of(room));
        add(pieces, to, there.to(), one.room());
        Hours longest = pieces.stream().max(BY_LENGTH).orElseThrow();
        return pieces.stream()
                .map(piece -> piece.equals(longest)
                        ? new Hours(piece.starts(), piece.ends(), piece.room(), one.breakMinutes())
                        : piece)
                .toList();
    }

    private static void add(List<Hours> pieces, int from, int to, Optional<RoomId> room) {
        if (from < to) {
            pieces.add(new Hours(at(from), at(to), room, 0));
        }
    }

    private static LocalTime at(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }
}
