package org.earlybridge.training.cover.rota;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.RoomId;

/** Children of one date of birth who come to one room at the same hours, on one or several weekdays. */
public record Group(Children children, Set<DayOfWeek> weekdays, Days days) {

    public Group {
        weekdays = weekdays.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(weekdays));
    }

    Group in(RoomId room) {
        return new Group(
                new Children(room, children.born(), children.count(), children.arrives(), children.leaves()),
                weekdays,
                days);
    }

    /** 6 born 1 May 2023, Mon, Tue, 08:00 to 15:30 */
    String words() {
        return children.count() + " born " + Said.day(children.born()) + ", " + Said.weekdays(weekdays) + ", "
                + Said.span(children.arrives(), children.leaves());
    }

    /** As it is stored, with the rows it is made of. */
    public record Stored(List<Long> rows, Group group) {

        public Stored {
            rows = List.copyOf(rows);
        }
    }
}
