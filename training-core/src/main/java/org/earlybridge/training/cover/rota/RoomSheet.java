package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.RoomPlan;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.rota.SheetPreview.Effect;
import org.earlybridge.training.cover.sheet.Cells;
import org.earlybridge.training.cover.sheet.Sheet.Row;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.cover.sheet.WriteSheet;
import org.earlybridge.training.setting.Provider;

/** Reads rooms out of a file, known by their names. A room that is not in the file stays as it is. */
@ApplicationScoped
class RoomSheet {

    private static final Map<String, SheetField> FIELDS = Map.of(
            "name", SheetField.NAME,
            "capacity", SheetField.CAPACITY,
            "from", SheetField.YOUNGEST,
            "to", SheetField.OLDEST);

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private KeepRooms keepRooms;

    protected RoomSheet() {}

    SheetPlan plan(Provider own, SheetOrder order) {
        SheetReading reading = new SheetReading(order);
        List<Room> rooms = rosters.roomsOf(own.id());
        Map<String, Integer> rowOf = new HashMap<>();
        Map<String, RoomPlan> wanted = new LinkedHashMap<>();
        for (Row row : reading.rows()) {
            Optional<RoomPlan> plan = read(row, reading);
            plan.ifPresent(read -> {
                Integer before = rowOf.putIfAbsent(Cells.plain(read.name()), row.number());
                if (before != null) {
                    reading.wrong(
                            row.number(),
                            SheetField.NAME,
                            "this room is in row " + before + " already. Keep one of the two");
                } else if (compare(row, read, KeepRooms.named(read.name(), rooms), reading)) {
                    wanted.put(read.name(), read);
                }
            });
        }
        return new SheetPlan(reading.done(), () -> wanted.values().forEach(plan -> keepRooms.put(own, plan)));
    }

    private static Optional<RoomPlan> read(Row row, SheetReading reading) {
        OptionalInt capacity = number(row, SheetField.CAPACITY, "a number of children, such as 24", reading);
        OptionalInt youngest = number(row, SheetField.YOUNGEST, "a number of months, such as 24", reading);
        OptionalInt oldest = number(row, SheetField.OLDEST, "a number of months, such as 59", reading);
        if (capacity.isEmpty() || youngest.isEmpty() || oldest.isEmpty()) {
            return Optional.empty();
        }
        RoomPlan plan = new RoomPlan(
                reading.in(row, SheetField.NAME), capacity.getAsInt(), youngest.getAsInt(), oldest.getAsInt());
        List<Mistake> mistakes = KeepRooms.mistakes(plan, Optional.empty());
        mistakes.forEach(mistake ->
                reading.wrong(row.number(), FIELDS.getOrDefault(mistake.field(), SheetField.NAME), mistake.sentence()));
        return mistakes.isEmpty() ? Optional.of(plan) : Optional.empty();
    }

    private static OptionalInt number(Row row, SheetField field, String what, SheetReading reading) {
        OptionalInt number = Cells.whole(reading.in(row, field));
        if (number.isEmpty()) {
            reading.wrong(row.number(), field, "this must be " + what);
        }
        return number;
    }

    /** Whether the room is another than the one stored. */
    private boolean compare(Row row, RoomPlan plan, Optional<Room> known, SheetReading reading) {
        Optional<Room> open = known.filter(room -> room.isOpenOn(ownHouse.today()));
        if (open.filter(room -> room.plan().equals(plan)).isPresent()) {
            reading.unchanged(List.of(row.number()));
            return false;
        }
        if (known.isEmpty() && WriteSheet.looksLikeFormula(plan.name())) {
            reading.wrong(
                    row.number(),
                    SheetField.NAME,
                    "a name cannot begin like a formula. Write the name of the room alone");
            return false;
        }
        String before = open.map(room -> ", was " + KeepRooms.words(room.plan()))
                .orElse(known.isPresent() ? ", was closed" : "");
        reading.line(
                open.isPresent() ? Effect.CHANGED : Effect.ADDED,
                List.of(row.number()),
                KeepRooms.words(plan) + before);
        return true;
    }
}
