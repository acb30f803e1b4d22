package org.earlybridge.training.cover.rota;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.day.Beside;

/** Children of one date of birth who come to one room at the same hours, on one or several weekdays. */
public record Group(Children children, Set<DayOfWeek> weekdays, Days days) {

    public Group {
        weekdays = weekdays.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(weekdays));
    }

    Group in(RoomId room) {
        return new Group(
                new Children(
                        room,
                        children.born(),
                        children.count(),
                        children.arrives(),
                        children.leaves(),
                        children.beside()),
                weekdays,
                days);
    }

    /** 6 born 1 May 2023, Mon, Tue, 08:00 to 15:30 */
    String words() {
        return children.count() + " born " + Said.day(children.born()) + ", " + Said.weekdays(weekdays) + ", "
                + Said.span(children.arrives(), children.leaves())
                + children.beside().map(why -> ", " + words(why)).orElse("");
    }

    private static String words(Beside why) {
        return switch (why) {
            case SCHOOL -> "at school, around the school day and in the holidays";
            case SIBLING -> "an exception: brothers or sisters";
            case OWN -> "an exception: her own";
            case CONTINUITY -> "an exception: continuity of care";
        };
    }

    /** As it is stored, with the rows it is made of. */
    public record Stored(List<Long> rows, Group group) {

        public Stored {
            rows = List.copyOf(rows);
        }
    }
}
