package org.earlybridge.web.setting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaCell;
import org.earlybridge.training.cover.rota.RotaWeek;
import org.earlybridge.training.workforce.EmploymentId;

/**
 * A week as it is typed: for each person and day one or several lines of from, to, room and break. Kept as text until it is
 * read, so that nothing typed is lost when something is wrong.
 */
final class RotaForm {

    /** That somebody may ask for; moves between rooms can have made more of a shift, and those are kept. */
    static final int MOST_LINES = 4;

    /** One line as typed; the room is an id or nothing. */
    record Slot(String from, String to, String room, String rest) {

        static final Slot EMPTY = new Slot("", "", "", "");

        static Slot of(Hours hours) {
            return new Slot(
                    hours.starts().toString(),
                    hours.ends().toString(),
                    hours.room().map(room -> String.valueOf(room.value())).orElse(""),
                    String.valueOf(hours.breakMinutes()));
        }

        boolean isBlank() {
            return from.isEmpty() && to.isEmpty();
        }
    }

    private final RotaWeek week;
    private final Map<RotaCell, List<Slot>> slots;
    private final Map<RotaCell, String> seen;
    private final Map<EmploymentId, Integer> lines = new HashMap<>();

    private RotaForm(RotaWeek week, Map<RotaCell, List<Slot>> slots, Map<RotaCell, String> seen) {
        this.week = week;
        this.slots = new HashMap<>(slots);
        this.seen = Map.copyOf(seen);
    }

    static boolean isOpen(RotaWeek week, RotaCell cell) {
        return !week.isOver(cell.day())
                && week.lines().stream()
                        .anyMatch(line -> line.who().equals(cell.who())
                                && line.employedOn().contains(cell.day()));
    }

    static List<RotaCell> cells(RotaWeek week) {
        return week.days().stream()
                .flatMap(day -> week.lines().stream().map(line -> new RotaCell(line.who(), day)))
                .filter(cell -> isOpen(week, cell))
                .toList();
    }

    /** As it is stored. */
    static RotaForm stored(RotaWeek week) {
        Map<RotaCell, List<Slot>> slots = new HashMap<>();
        week.cells()
                .forEach((cell, hours) ->
                        slots.put(cell, hours.stream().map(Slot::of).toList()));
        return new RotaForm(week, slots, seenIn(week));
    }

    private static Map<RotaCell, String> seenIn(RotaWeek week) {
        return cells(week).stream().collect(Collectors.toMap(cell -> cell, cell -> SeenHours.write(week.at(cell))));
    }

    /** As it came back from the page. */
    static RotaForm sent(RotaWeek week, UnaryOperator<String> parameter) {
        Map<RotaCell, List<Slot>> slots = new HashMap<>();
        Map<RotaCell, String> seen = new HashMap<>();
        for (RotaCell cell : cells(week)) {
            List<Slot> of = new ArrayList<>();
            int most = Math.max(MOST_LINES, week.at(cell).size());
            for (int line = 0; line < most; line++) {
                of.add(new Slot(
                        parameter.apply(name("f", cell, line)),
                        parameter.apply(name("t", cell, line)),
                        parameter.apply(name("r", cell, line)),
                        parameter.apply(name("b", cell, line))));
            }
            slots.put(cell, of);
            seen.put(cell, parameter.apply(name("s", cell)));
        }
        week.cells()
                .forEach((cell, hours) ->
                        slots.putIfAbsent(cell, hours.stream().map(Slot::of).toList()));
        return new RotaForm(week, slots, seen);
    }

    static String name(String part, RotaCell cell) {
        return part + "-" + cell.who().value() + "-" + cell.day().getDayOfWeek().getValue();
    }

    static String name(String part, RotaCell cell, int line) {
        return name(part, cell) + "-" + line;
    }

    /** What the page was when it was opened stays said, or becomes what is stored now. */
    RotaForm seeingWhatIsStored() {
        RotaForm fresh = new RotaForm(week, slots, seenIn(week));
        fresh.lines.putAll(lines);
        return fresh;
    }

    String seen(RotaCell cell) {
        return seen.getOrDefault(cell, "");
    }

    Slot slot(RotaCell cell, int line) {
        List<Slot> of = slots.getOrDefault(cell, List.of());
        return line < of.size() ? of.get(line) : Slot.EMPTY;
    }

    /** As many as somebody's fullest day needs, and at least one. */
    int linesOf(EmploymentId who) {
        int needed = 1;
        for (LocalDate day : week.days()) {
            List<Slot> of = slots.getOrDefault(new RotaCell(who, day), List.of());
            for (int line = 1; line < of.size(); line++) {
                needed = of.get(line).isBlank() ? needed : Math.max(needed, line + 1);
            }
        }
        return Math.max(needed, lines.getOrDefault(who, 1));
    }

    void showLines(EmploymentId who, int many) {
        lines.put(who, Math.min(many, MOST_LINES));
    }

    void clear(LocalDate day) {
        slots.replaceAll((cell, of) -> cell.day().equals(day) && isOpen(week, cell) ? List.of() : of);
    }

    /** The same weekdays of the week before. */
    void copy(RotaWeek before) {
        cells(week)
                .forEach(cell -> slots.put(
                        cell,
                        before.at(new RotaCell(cell.who(), cell.day().minusWeeks(1))).stream()
                                .map(Slot::of)
                                .toList()));
    }

    /** @param at which line of the page each of the hours of a day came from */
    record Read(Map<RotaCell, List<Hours>> wanted, Map<RotaCell, List<Integer>> at, Map<String, String> mistakes) {}

    Read read() {
        RotaReading reading = new RotaReading(week);
        for (RotaCell cell : cells(week)) {
            for (int line = 0; line < linesOf(cell.who()); line++) {
                reading.take(cell, line, slot(cell, line));
            }
        }
        return reading.done();
    }

    Map<RotaCell, List<Hours>> seen() {
        return cells(week).stream().collect(Collectors.toMap(cell -> cell, cell -> SeenHours.read(seen(cell))));
    }

    /** What a page was told of a day, in a hidden field: 08:00-13:00/12/30,14:00-18:00//0 */
    static final class SeenHours {

        private SeenHours() {}

        static String write(List<Hours> hours) {
            return hours.stream()
                    .map(one -> one.starts() + "-" + one.ends() + "/"
                            + one.room()
                                    .map(room -> String.valueOf(room.value()))
                                    .orElse("") + "/"
                            + one.breakMinutes())
                    .collect(Collectors.joining(","));
        }

        /** What cannot have come from our page is read as a day without hours, and then differs from what is stored. */
        static List<Hours> read(String text) {
            List<Hours> hours = new ArrayList<>();
            for (String one : text.split(",", -1)) {
                if (one.matches("[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]/[0-9]{0,18}/[0-9]{1,3}")) {
                    String[] parts = one.split("/", -1);
                    hours.add(new Hours(
                            time(parts[0].substring(0, 5)),
                            time(parts[0].substring(6)),
                            parts[1].isEmpty() ? Optional.empty() : Optional.of(new RoomId(Long.parseLong(parts[1]))),
                            Integer.parseInt(parts[2])));
                }
            }
            return List.copyOf(hours);
        }

        private static LocalTime time(String text) {
            return LocalTime.of(
                    Math.min(23, Integer.parseInt(text.substring(0, 2))), Integer.parseInt(text.substring(3)));
        }
    }
}
