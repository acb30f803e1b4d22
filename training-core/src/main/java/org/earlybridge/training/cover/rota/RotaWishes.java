package org.earlybridge.training.cover.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.cover.rota.SheetPreview.Effect;
import org.earlybridge.training.cover.rota.StaffNames.Worker;
import org.earlybridge.training.cover.sheet.SheetField;

/**
 * What a file says of a rota: of weekdays, which hold every week, and of days, which are set by themselves. A weekday's hours
 * begin on the first day that is not set by itself, here or in the file.
 */
final class RotaWishes {

    /** Where in the file it stands. */
    record From(int row, SheetField field) {}

    private record Weekly(List<Worker> people, DayOfWeek weekday, List<Hours> hours, From from) {}

    /** @param from the place of each of the hours; of a day off the one place that says so */
    private record Wish(List<Hours> hours, List<From> from) {

        List<Integer> rows() {
            return from.stream().map(From::row).distinct().sorted().toList();
        }
    }

    private final SheetReading reading;
    private final OpenRota rota;
    private final List<Weekly> weekly = new ArrayList<>();
    private final Map<RotaCell, Wish> days = new TreeMap<>(OpenRota.IN_ORDER);

    RotaWishes(SheetReading reading, OpenRota rota) {
        this.reading = reading;
        this.rota = rota;
    }

    SheetReading reading() {
        return reading;
    }

    void onDay(List<Worker> people, LocalDate day, List<Hours> hours, From from) {
        add(days, cell(people, day, hours), hours, from);
    }

    void everyWeek(List<Worker> people, DayOfWeek weekday, List<Hours> hours, From from) {
        weekly.add(new Weekly(people, weekday, hours, from));
    }

    /** Of two jobs of one person the one that runs, and that has these hours already. */
    private RotaCell cell(List<Worker> people, LocalDate day, List<Hours> hours) {
        List<RotaCell> running = people.stream()
                .filter(worker -> worker.work().runsOn(day))
                .map(worker -> new RotaCell(worker.work().id(), day))
                .toList();
        return running.stream()
                .filter(cell -> rota.on(cell).containsAll(hours))
                .findFirst()
                .or(() -> running.stream().findFirst())
                .orElseGet(() -> new RotaCell(people.get(0).work().id(), day));
    }

    private void add(Map<RotaCell, Wish> wishes, RotaCell cell, List<Hours> hours, From from) {
        Wish before = wishes.get(cell);
        if (before == null) {
            wishes.put(cell, new Wish(List.copyOf(hours), List.of(from)));
            return;
        }
        if (before.hours().isEmpty() && hours.isEmpty()) {
            return;
        }
        if (before.hours().isEmpty() || hours.isEmpty()) {
            reading.wrong(
                    from.row(),
                    from.field(),
                    rota.rules().where(cell) + "another row says something else of that day (row "
                            + before.from().get(0).row() + "). Keep one of the two");
            return;
        }
        List<Hours> all = new ArrayList<>(before.hours());
        all.addAll(hours);
        List<From> places = new ArrayList<>(before.from());
        places.add(from);
        wishes.put(cell, new Wish(all, places));
    }

    SheetPlan plan() {
        Map<RotaCell, Wish> patterns = new TreeMap<>(OpenRota.IN_ORDER);
        weekly.forEach(wish -> add(patterns, firstFree(wish), wish.hours(), wish.from()));
        Set<RotaCell> newPatterns = look(patterns, Lasting.EVERY_WEEK, Set.of());
        Set<RotaCell> newDays = look(days, Lasting.THIS_WEEK, newPatterns);
        Map<RotaCell, List<Hours>> everyWeek = hours(patterns);
        Map<RotaCell, List<Hours>> alone = hours(days);
        return new SheetPlan(reading.done(), () -> {
            rota.write(everyWeek, newPatterns, Lasting.EVERY_WEEK);
            rota.write(alone, newDays, Lasting.THIS_WEEK);
        });
    }

    private RotaCell firstFree(Weekly wish) {
        LocalDate day = reading.order().first().with(TemporalAdjusters.nextOrSame(wish.weekday()));
        RotaCell cell = cell(wish.people(), day, wish.hours());
        while (rota.isAlone(cell) || days.containsKey(cell)) {
            cell = new RotaCell(cell.who(), cell.day().plusWeeks(1));
        }
        return cell;
    }

    private static Map<RotaCell, List<Hours>> hours(Map<RotaCell, Wish> wishes) {
        return wishes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().hours()));
    }

    /** Says what is wrong and what would change, and gives the cells that would. */
    private Set<RotaCell> look(Map<RotaCell, Wish> wishes, Lasting lasting, Set<RotaCell> newPatterns) {
        Map<RotaCell, List<Hours>> wanted = withOtherJobs(hours(wishes));
        Set<RotaCell> changed = new TreeSet<>(OpenRota.IN_ORDER);
        wishes.forEach((cell, wish) -> {
            boolean asStored = rota.isAsStored(cell, wish.hours());
            if (rota.isOver(cell.day()) && !asStored) {
                reading.wrong(
                        wish.from().get(0).row(),
                        SheetField.DAY,
                        rota.rules().where(cell) + "that day is over and stays as it was. Take the row out");
            } else if (!asStored || newPatterns.stream().anyMatch(pattern -> covers(pattern, cell))) {
                changed.add(cell);
            } else {
                reading.unchanged(wish.rows());
            }
        });
        rota.mistakes(wanted, changed).forEach(mistake -> tell(mistake, saying(mistake.cell(), wishes)));
        changed.forEach(cell -> line(cell, wishes.getOrDefault(cell, new Wish(List.of(), List.of())), lasting));
        rota.rules().odd(wanted, changed).forEach(odd -> reading.odd(odd.sentence()));
        return changed;
    }

    /** A new pattern would fill the day, were it not set by itself. */
    private static boolean covers(RotaCell pattern, RotaCell cell) {
        return pattern.who().equals(cell.who())
                && pattern.day().getDayOfWeek() == cell.day().getDayOfWeek()
                && !pattern.day().isAfter(cell.day());
    }

    private Map<RotaCell, List<Hours>> withOtherJobs(Map<RotaCell, List<Hours>> wanted) {
        Map<RotaCell, List<Hours>> all = new HashMap<>(wanted);
        for (RotaCell cell : wanted.keySet()) {
            for (RotaCell other : rota.staff().otherJobs(cell)) {
                all.putIfAbsent(other, rota.on(other));
            }
        }
        return all;
    }

    /** Two jobs of one person may be at odds: then the one that the file speaks of. */
    private Wish saying(RotaCell cell, Map<RotaCell, Wish> wishes) {
        return Stream.concat(Stream.of(cell), rota.staff().otherJobs(cell).stream())
                .flatMap(one -> Stream.ofNullable(wishes.get(one)))
                .findFirst()
                .orElseThrow();
    }

    private void tell(RotaMistake mistake, Wish wish) {
        From from = wish.from().get(Math.min(mistake.line(), wish.from().size() - 1));
        SheetField field = switch (mistake.part()) {
            case FROM -> SheetField.FROM;
            case TO -> SheetField.TO;
            case ROOM -> SheetField.ROOM;
            case BREAK -> SheetField.BREAK;
        };
        boolean ofColumn =
                from.field().weekday().isPresent() && !reading.order().columns().has(field);
        reading.wrong(from.row(), ofColumn ? from.field() : field, mistake.sentence());
    }

    private void line(RotaCell cell, Wish wish, Lasting lasting) {
        List<Hours> before = rota.on(cell);
        Effect effect = before.isEmpty() ? Effect.ADDED : Effect.CHANGED;
        String day = lasting == Lasting.EVERY_WEEK
                ? "every " + Said.weekday(cell.day().getDayOfWeek()) + " from " + Said.day(cell.day())
                : Said.full(cell.day());
        reading.line(
                wish.hours().isEmpty() && !before.isEmpty() ? Effect.ENDED : effect,
                wish.rows(),
                rota.staff().name(cell.who()) + ", " + day + ": " + words(wish.hours()) + ", was " + words(before));
    }

    private String words(List<Hours> hours) {
        return hours.isEmpty()
                ? "not at work"
                : hours.stream()
                        .map(one -> Said.span(one.starts(), one.ends())
                                + one.room()
                                        .map(room -> " in " + rota.rules().nameOf(room))
                                        .orElse("")
                                + (one.breakMinutes() > 0 ? ", break " + one.breakMinutes() + " minutes" : ""))
                        .collect(Collectors.joining(" and "));
    }
}
