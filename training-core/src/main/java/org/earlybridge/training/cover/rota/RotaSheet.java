package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.StaffNames.Worker;
import org.earlybridge.training.cover.sheet.Cells;
import org.earlybridge.training.cover.sheet.Sheet.Row;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.setting.Provider;

/** Reads a rota out of a file: a row for each shift, or a row for each person with a column for each weekday. */
@ApplicationScoped
class RotaSheet {

    private static final int MOST_YEARS = 2;

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private SaveRota saveRota;

    protected RotaSheet() {}

    SheetPlan plan(Provider own, SheetOrder order) {
        SheetReading reading = new SheetReading(order);
        OpenRota rota = saveRota.open(own, earliest(order));
        RotaWishes wishes = new RotaWishes(reading, rota);
        List<Room> open = rosters.roomsOf(own.id()).stream()
                .filter(room -> room.isOpenOn(ownHouse.today()))
                .toList();
        for (Row row : reading.rows()) {
            List<Worker> people = reading.people(row, rota.staff());
            if (!people.isEmpty()) {
                take(row, people, open, wishes);
            }
        }
        return wishes.plan();
    }

    /** What is over is read as well, to say whether it differs. */
    private static LocalDate earliest(SheetOrder order) {
        return order.sheet().rows().stream()
                .flatMap(row -> Cells.day(order.columns().in(row, SheetField.DAY)).stream())
                .filter(day -> day.isAfter(order.first().minusYears(MOST_YEARS)))
                .filter(day -> day.isBefore(order.first()))
                .min(LocalDate::compareTo)
                .orElse(order.first());
    }

    private static void take(Row row, List<Worker> people, List<Room> open, RotaWishes wishes) {
        SheetReading reading = wishes.reading();
        boolean roomless = reading.in(row, SheetField.ROOM).isEmpty();
        Optional<RoomId> room = reading.room(row, open).map(Room::id);
        OptionalInt rest = Cells.minutes(reading.in(row, SheetField.BREAK));
        if (rest.isEmpty()) {
            reading.wrong(row.number(), SheetField.BREAK, "the break must be a number of minutes, such as 30");
        }
        if (rest.isEmpty() || (room.isEmpty() && !roomless)) {
            return;
        }
        if (reading.order().columns().has(SheetField.DAY)) {
            ofDay(row, people, new Where(room, rest.getAsInt()), wishes);
        }
        for (SheetField field : reading.order().columns().at().keySet()) {
            field.weekday()
                    .ifPresent(weekday -> ofColumn(
                            row, people, new Where(room, rest.getAsInt()), new Column(field, weekday), wishes));
        }
    }

    private record Where(Optional<RoomId> room, int rest) {

        Hours hours(LocalTime from, LocalTime to) {
            return new Hours(from, to, room, rest);
        }
    }

    private record Column(SheetField field, DayOfWeek weekday) {}

    private static void ofDay(Row row, List<Worker> people, Where where, RotaWishes wishes) {
        SheetReading reading = wishes.reading();
        String typed = reading.in(row, SheetField.DAY);
        Optional<LocalDate> day = Cells.day(typed);
        Set<DayOfWeek> weekdays = Cells.weekdays(typed);
        if (day.isEmpty() && weekdays.isEmpty()) {
            reading.wrong(
                    row.number(),
                    SheetField.DAY,
                    SheetReading.quoted(typed)
                            + " is no day. Write it as 13/10/2026, day before month, or as a weekday");
            return;
        }
        Optional<List<Hours>> hours = hours(row, where, reading);
        if (hours.isEmpty()) {
            return;
        }
        if (day.filter(one -> one.isAfter(reading.order().first().plusYears(MOST_YEARS)))
                .isPresent()) {
            reading.wrong(row.number(), SheetField.DAY, "more than two years ahead. Check the year");
            return;
        }
        RotaWishes.From from = new RotaWishes.From(row.number(), SheetField.FROM);
        day.ifPresent(one -> wishes.onDay(people, one, hours.get(), from));
        weekdays.forEach(one -> wishes.everyWeek(people, one, hours.get(), from));
    }

    /** Neither from nor to is a day off. Empty when they cannot be read. */
    private static Optional<List<Hours>> hours(Row row, Where where, SheetReading reading) {
        String from = reading.in(row, SheetField.FROM);
        String to = reading.in(row, SheetField.TO);
        if (Cells.isNo(from) && Cells.isNo(to)) {
            return Optional.of(List.of());
        }
        Optional<LocalTime> starts = time(row, SheetField.FROM, from, reading);
        Optional<LocalTime> ends = time(row, SheetField.TO, to, reading);
        return starts.flatMap(first -> ends.map(last -> List.of(where.hours(first, last))));
    }

    private static Optional<LocalTime> time(Row row, SheetField field, String typed, SheetReading reading) {
        Optional<LocalTime> time = Cells.time(typed);
        if (time.isEmpty()) {
            reading.wrong(
                    row.number(),
                    field,
                    typed.isEmpty()
                            ? "the time is missing. Write both times, or neither for a day off"
                            : SheetReading.quoted(typed) + " is no time. Write it as 9:00 or 4pm");
        }
        return time;
    }

    /** Nothing in the cell says nothing; a dash or off says not at work. */
    private static void ofColumn(Row row, List<Worker> people, Where where, Column column, RotaWishes wishes) {
        SheetReading reading = wishes.reading();
        String cell = reading.in(row, column.field());
        RotaWishes.From from = new RotaWishes.From(row.number(), column.field());
        if (cell.isEmpty()) {
            return;
        }
        if (Cells.isNo(cell)) {
            wishes.everyWeek(people, column.weekday(), List.of(), from);
            return;
        }
        for (String part : cell.split("[,;&\\n]| and ", -1)) {
            Optional<Cells.Times> times = Cells.times(part);
            if (times.isEmpty()) {
                reading.wrong(
                        row.number(),
                        column.field(),
                        SheetReading.quoted(cell) + " is not from a time to a time. Write it as 08:00-16:30, or off");
                return;
            }
            times.ifPresent(read ->
                    wishes.everyWeek(people, column.weekday(), List.of(where.hours(read.from(), read.to())), from));
        }
    }
}
