package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.sheet.Cells;
import org.earlybridge.training.cover.sheet.Cells.Times;
import org.earlybridge.training.cover.sheet.Sheet.Row;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.setting.Provider;

/**
 * Reads children out of a file: a row for a group, or a row for each child, who then counts as one. Dates of birth are read
 * and names are not; what a cell says is not repeated, as it may be a name after all.
 */
@ApplicationScoped
class ChildrenSheet {

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private ChildrenRules rules;

    @Inject
    private KeepChildren keepChildren;

    protected ChildrenSheet() {}

    SheetPlan plan(Provider own, SheetOrder order) {
        SheetReading reading = new SheetReading(order);
        List<Room> rooms = rosters.roomsOf(own.id()).stream()
                .filter(room -> room.isOpenOn(ownHouse.today()))
                .toList();
        ChildrenWishes wishes = new ChildrenWishes(reading, rooms);
        reading.rows().forEach(row -> take(own, row, rooms, wishes));
        wishes.compare(rosters.childrenAt(own.id(), order.first(), ChildGroups.FOR_EVER));
        return new SheetPlan(reading.done(), () -> wishes.store(own, keepChildren));
    }

    private void take(Provider own, Row row, List<Room> rooms, ChildrenWishes wishes) {
        SheetReading reading = wishes.reading();
        Optional<RoomId> room = room(row, rooms, reading);
        Optional<LocalDate> born = read(
                row, SheetField.BORN, Cells::day, "no date of birth. Write it as 1/5/2023, day before month", reading);
        OptionalInt count = count(row, reading);
        Optional<Days> days = days(row, reading);
        Map<DayOfWeek, Times> times = times(row, reading);
        if (room.isEmpty() || born.isEmpty() || count.isEmpty() || days.isEmpty()) {
            return;
        }
        times.forEach((weekday, hours) -> {
            Children children = new Children(room.get(), born.get(), count.getAsInt(), hours.from(), hours.to());
            judge(own, row, new Group(children, Set.of(weekday), days.get()), wishes);
        });
    }

    private void judge(Provider own, Row row, Group group, ChildrenWishes wishes) {
        List<Mistake> mistakes = rules.mistakes(own, group);
        mistakes.forEach(mistake -> wishes.reading().wrong(row.number(), fieldOf(mistake.field()), mistake.sentence()));
        if (mistakes.isEmpty()) {
            wishes.add(row.number(), group);
        }
    }

    private static SheetField fieldOf(String field) {
        return switch (field) {
            case "room" -> SheetField.ROOM;
            case "born" -> SheetField.BORN;
            case "count" -> SheetField.COUNT;
            case "leaves" -> SheetField.LEAVES;
            case "weekdays" -> SheetField.WEEKDAYS;
            case "first" -> SheetField.FIRST;
            default -> SheetField.LAST;
        };
    }

    private static Optional<RoomId> room(Row row, List<Room> rooms, SheetReading reading) {
        if (reading.in(row, SheetField.ROOM).isEmpty()) {
            reading.wrong(row.number(), SheetField.ROOM, "the room is missing. Write in which room they are");
        }
        return reading.room(row, rooms).map(Room::id);
    }

    private static <T> Optional<T> read(
            Row row, SheetField field, Function<String, Optional<T>> reader, String wrong, SheetReading reading) {
        Optional<T> read = reader.apply(reading.in(row, field));
        if (read.isEmpty()) {
            reading.wrong(row.number(), field, wrong);
        }
        return read;
    }

    /** Without such a column every row is one child. */
    private static OptionalInt count(Row row, SheetReading reading) {
        if (!reading.order().columns().has(SheetField.COUNT)) {
            return OptionalInt.of(1);
        }
        OptionalInt count = Cells.whole(reading.in(row, SheetField.COUNT));
        if (count.isEmpty()) {
            reading.wrong(row.number(), SheetField.COUNT, "how many children must be a number, such as 6");
        }
        return count;
    }

    /** Days before the file's own first day are over for it: such children come from that day on. */
    private static Optional<Days> days(Row row, SheetReading reading) {
        LocalDate from = reading.order().first();
        boolean hasFirst = !Cells.isNo(reading.in(row, SheetField.FIRST));
        boolean hasLast = !Cells.isNo(reading.in(row, SheetField.LAST));
        String asDay = "no day. Write it as 13/10/2026, day before month, or leave it empty";
        Optional<LocalDate> first =
                hasFirst ? read(row, SheetField.FIRST, Cells::day, asDay, reading) : Optional.of(from);
        Optional<LocalDate> last = hasLast ? read(row, SheetField.LAST, Cells::day, asDay, reading) : Optional.empty();
        if (first.isEmpty() || (hasLast && last.isEmpty())) {
            return Optional.empty();
        }
        if (last.filter(day -> day.isBefore(from)).isPresent()) {
            reading.unchanged(List.of(row.number()));
            return Optional.empty();
        }
        return Optional.of(new Days(first.get().isBefore(from) ? from : first.get(), last));
    }

    /** From columns of weekdays where there are any, else from the weekdays with one time to arrive and one to leave. */
    private static Map<DayOfWeek, Times> times(Row row, SheetReading reading) {
        Map<DayOfWeek, Times> times = new EnumMap<>(DayOfWeek.class);
        boolean columns = false;
        for (SheetField field : reading.order().columns().at().keySet()) {
            Optional<DayOfWeek> weekday = field.weekday();
            columns |= weekday.isPresent();
            weekday.filter(day -> !Cells.isNo(reading.in(row, field)))
                    .ifPresent(day -> ofColumn(row, field, reading).ifPresent(read -> times.put(day, read)));
        }
        if (!columns) {
            Set<DayOfWeek> weekdays = Cells.weekdays(reading.in(row, SheetField.WEEKDAYS));
            if (weekdays.isEmpty()) {
                reading.wrong(row.number(), SheetField.WEEKDAYS, "no weekdays. Write them as Mon Tue Thu, or Mon-Fri");
            }
            all(row, reading).ifPresent(read -> weekdays.forEach(day -> times.put(day, read)));
        }
        return times;
    }

    private static Optional<Times> ofColumn(Row row, SheetField field, SheetReading reading) {
        String cell = reading.in(row, field);
        if (Cells.isYes(cell)) {
            return all(row, reading);
        }
        return read(
                row,
                field,
                Cells::times,
                "not from a time to a time. Write it as 08:00-15:30, yes or nothing",
                reading);
    }

    private static Optional<Times> all(Row row, SheetReading reading) {
        String asTime = "no time. Write it as 8:30 or 4pm";
        Optional<LocalTime> from = read(row, SheetField.ARRIVES, Cells::time, asTime, reading);
        Optional<LocalTime> to = read(row, SheetField.LEAVES, Cells::time, asTime, reading);
        return from.flatMap(first -> to.map(last -> new Times(first, last)));
    }
}
