package org.earlybridge.web.setting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaCell;
import org.earlybridge.training.cover.rota.RotaWeek;
import org.earlybridge.training.workforce.EmploymentId;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.TypedTime;

/** Makes hours of what was typed, and says of each field that cannot be read whose it is and what would do. */
final class RotaReading {

    private static final Dates DATES = new Dates();

    private final Map<EmploymentId, String> names;
    private final Map<RotaCell, List<Hours>> wanted = new HashMap<>();
    private final Map<RotaCell, List<Integer>> at = new HashMap<>();
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    RotaReading(RotaWeek week) {
        this.names = week.lines().stream().collect(Collectors.toMap(RotaWeek.Line::who, RotaWeek.Line::name));
    }

    void take(RotaCell cell, int line, RotaForm.Slot slot) {
        wanted.computeIfAbsent(cell, none -> new ArrayList<>());
        at.computeIfAbsent(cell, none -> new ArrayList<>());
        if (slot.isBlank()) {
            return;
        }
        Optional<LocalTime> from = time("f", cell, line, slot.from());
        Optional<LocalTime> to = time("t", cell, line, slot.to());
        Optional<Integer> rest = rest(cell, line, slot.rest());
        if (from.isPresent() && to.isPresent() && rest.isPresent()) {
            wanted.get(cell).add(new Hours(from.get(), to.get(), room(slot.room()), rest.get()));
            at.get(cell).add(line);
        }
    }

    RotaForm.Read done() {
        return new RotaForm.Read(wanted, at, mistakes);
    }

    private Optional<LocalTime> time(String part, RotaCell cell, int line, String typed) {
        Optional<LocalTime> time = TypedTime.read(typed);
        if (time.isEmpty()) {
            String which = part.equals("f") ? "From" : "To";
            mistakes.put(
                    RotaForm.name(part, cell, line),
                    where(cell)
                            + (typed.isEmpty()
                                    ? which + " is missing. Say it, or empty both"
                                    : which + " must be a time, such as 8:30 or 4pm"));
        }
        return time;
    }

    /** Nothing typed is no break. */
    private Optional<Integer> rest(RotaCell cell, int line, String typed) {
        if (typed.isEmpty()) {
            return Optional.of(0);
        }
        if (typed.matches("[0-9]{1,3}")) {
            return Optional.of(Integer.valueOf(typed));
        }
        mistakes.put(RotaForm.name("b", cell, line), where(cell) + "Break must be a number of minutes, such as 30");
        return Optional.empty();
    }

    private static Optional<RoomId> room(String typed) {
        return typed.matches("[0-9]{1,18}") ? Optional.of(new RoomId(Long.parseLong(typed))) : Optional.empty();
    }

    private String where(RotaCell cell) {
        return names.getOrDefault(cell.who(), "") + ", " + DATES.day(cell.day()) + ": ";
    }
}
