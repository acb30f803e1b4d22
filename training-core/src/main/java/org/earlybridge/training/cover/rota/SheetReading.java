package org.earlybridge.training.cover.rota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.rota.SheetPreview.Effect;
import org.earlybridge.training.cover.rota.SheetPreview.Fault;
import org.earlybridge.training.cover.rota.SheetPreview.Line;
import org.earlybridge.training.cover.rota.SheetPreview.Unknown;
import org.earlybridge.training.cover.rota.StaffNames.Known;
import org.earlybridge.training.cover.rota.StaffNames.Worker;
import org.earlybridge.training.cover.sheet.Cells;
import org.earlybridge.training.cover.sheet.Sheet.Row;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.workforce.EmploymentId;

/** Collects what is said about a file, row by row, while it is read. */
final class SheetReading {

    private static final int LONGEST_QUOTE = 60;

    private final SheetOrder order;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();
    private final Set<Integer> unchanged = new TreeSet<>();
    private final Set<Integer> leftOut = new TreeSet<>();
    private final List<String> odd = new ArrayList<>();

    SheetReading(SheetOrder order) {
        this.order = order;
    }

    SheetOrder order() {
        return order;
    }

    List<Row> rows() {
        return order.sheet().rows();
    }

    String in(Row row, SheetField field) {
        return order.columns().in(row, field);
    }

    void wrong(int row, SheetField field, String sentence) {
        String column =
                order.columns().of(field).map(order.sheet().headings()::get).orElse("");
        faults.add(new Fault(row, column, sentence));
    }

    void line(Effect effect, List<Integer> rows, String sentence) {
        lines.add(new Line(effect, rows, sentence));
    }

    void unchanged(List<Integer> rows) {
        unchanged.addAll(rows);
    }

    void odd(String sentence) {
        odd.add(sentence);
    }

    boolean isSound() {
        return faults.isEmpty() && unknown.isEmpty();
    }

    SheetPreview done() {
        faults.sort(Comparator.comparingInt(Fault::row));
        return new SheetPreview(
                isSound() ? lines : List.of(),
                unchanged.size(),
                leftOut.size(),
                faults,
                List.copyOf(unknown.values()),
                odd);
    }

    /** An open room of the setting by its name. Nothing in the cell is no room; another name is told. */
    Optional<Room> room(Row row, List<Room> open) {
        String cell = in(row, SheetField.ROOM);
        Optional<Room> known = open.stream()
                .filter(room -> Cells.plain(room.name()).equals(Cells.plain(cell)))
                .findFirst();
        if (known.isEmpty() && !cell.isEmpty()) {
            wrong(
                    row.number(),
                    SheetField.ROOM,
                    "there is no open room called " + quoted(cell) + ". Add the room first, or write the name of one of"
                            + " yours");
        }
        return known;
    }

    /** Whose row it is, at each of her jobs here. Nobody when the row is left out, or somebody must say first who is meant. */
    List<Worker> people(Row row, Known staff) {
        String name = (in(row, SheetField.PERSON) + " " + in(row, SheetField.FAMILY_NAME)).strip();
        if (name.isEmpty()) {
            wrong(row.number(), SheetField.PERSON, "the name is missing. Write whose row it is");
            return List.of();
        }
        String key = Cells.plain(name);
        Optional<EmploymentId> chosen = order.people().get(key);
        if (chosen != null && chosen.isEmpty()) {
            leftOut.add(row.number());
            return List.of();
        }
        List<Worker> meant = chosen == null
                ? staff.named(key)
                : staff.with(chosen.orElseThrow()).stream().toList();
        long many =
                meant.stream().map(worker -> worker.person().id()).distinct().count();
        if (many != 1) {
            unknown(row, key, name, many > 1);
            return List.of();
        }
        return meant;
    }

    private void unknown(Row row, String key, String name, boolean several) {
        List<Integer> rows = new ArrayList<>(
                Optional.ofNullable(unknown.get(key)).map(Unknown::rows).orElse(List.of()));
        rows.add(row.number());
        unknown.put(key, new Unknown(name, rows, several));
    }

    static String quoted(String cell) {
        return "\u201C" + (cell.length() > LONGEST_QUOTE ? cell.substring(0, LONGEST_QUOTE) + "…" : cell) + "\u201D";
    }
}
