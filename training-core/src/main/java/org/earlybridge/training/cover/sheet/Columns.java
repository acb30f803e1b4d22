package org.earlybridge.training.cover.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which column of a file is what. A column is one thing at most, and a thing one column. */
public record Columns(SheetKind kind, Map<SheetField, Integer> at) {

    public Columns {
        at = Map.copyOf(at);
    }

    /**
     * By their headings.
     *
     * @param remembered what headings meant the last time, which goes before anything else
     */
    public static Columns guessed(SheetKind kind, List<String> headings, Map<String, SheetField> remembered) {
        Map<SheetField, Integer> at = new EnumMap<>(SheetField.class);
        Set<Integer> taken = new TreeSet<>();
        for (int column = 0; column < headings.size(); column++) {
            SheetField known = remembered.get(SheetField.plain(headings.get(column)));
            if (known != null && kind.fields().contains(known) && at.putIfAbsent(known, column) == null) {
                taken.add(column);
            }
        }
        for (int fit = 2; fit > 0; fit--) {
            for (SheetField field : kind.fields()) {
                for (int column = 0; column < headings.size(); column++) {
                    if (!at.containsKey(field) && !taken.contains(column) && field.fits(headings.get(column)) == fit) {
                        at.put(field, column);
                        taken.add(column);
                    }
                }
            }
        }
        return new Columns(kind, at);
    }

    public Optional<Integer> of(SheetField field) {
        return Optional.ofNullable(at.get(field));
    }

    public Optional<SheetField> fieldAt(int column) {
        return at.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public List<SheetField> missing() {
        return kind.missing(at.keySet());
    }

    public boolean has(SheetField field) {
        return at.containsKey(field);
    }

    /** What a row says of a field; empty when no column does. */
    public String in(Sheet.Row row, SheetField field) {
        return of(field)
                .filter(column -> column < row.cells().size())
                .map(row.cells()::get)
                .orElse("");
    }

    /**
     * Columns worth keeping until somebody says what they are: those with a known heading, and those that hold mostly days,
     * times, numbers, weekdays or words of ours. A column of names of children is none of these.
     */
    public List<Integer> worthKeeping(Sheet sheet, Predicate<String> isOurs) {
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < sheet.headings().size(); column++) {
            if (fieldAt(column).isPresent() || isData(sheet.column(column), isOurs)) {
                kept.add(column);
            }
        }
        return kept;
    }

    private static boolean isData(List<String> cells, Predicate<String> isOurs) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long data = filled.stream()
                .filter(cell -> Cells.day(cell).isPresent()
                        || Cells.time(cell).isPresent()
                        || Cells.times(cell).isPresent()
                        || Cells.whole(cell).isPresent()
                        || !Cells.weekdays(cell).isEmpty()
                        || isOurs.test(cell))
                .count();
        return !filled.isEmpty() && data * 2 > filled.size();
    }
}
