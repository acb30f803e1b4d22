package org.earlybridge.training.cover.sheet;

import java.util.Collection;
import java.util.List;

/** A table out of a file: one row of headings, and rows as long as it. */
public record Sheet(List<String> headings, List<Row> rows) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** @param number as a spreadsheet counts it: the first row of the file is 1 */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Only these columns, in this order; nothing of the others is left. */
    public Sheet only(Collection<Integer> columns) {
        return new Sheet(
                columns.stream().map(headings::get).toList(),
                rows.stream()
                        .map(row -> new Row(
                                row.number(),
                                columns.stream().map(row.cells()::get).toList()))
                        .toList());
    }

    /** What stands in one column, top to bottom. */
    public List<String> column(int at) {
        return rows.stream().map(row -> row.cells().get(at)).toList();
    }
}
