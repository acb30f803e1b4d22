package org.earlybridge.web.insight;

import java.util.List;
import org.earlybridge.training.insight.HeatTable;
import org.earlybridge.web.format.Words;

/** A heat table as the page reads it: every cell has its number; darker is more, and the caption says so. */
public final class HeatTableView {

    private final HeatTable table;
    private final Words words;

    HeatTableView(HeatTable table, Words words) {
        this.table = table;
        this.words = words;
    }

    public boolean isNothing() {
        return table.rows().isEmpty();
    }

    public List<String> getDistricts() {
        return table.districts();
    }

    public List<Row> getRows() {
        return table.rows().stream().map(Row::new).toList();
    }

    public List<String> getTotals() {
        return table.totals().map(words::number).toList();
    }

    public String getTotal() {
        return words.number(
                table.rows().stream().mapToLong(HeatTable.Row::total).sum());
    }

    /** One thing that is wanted. */
    public final class Row {

        private final HeatTable.Row row;

        Row(HeatTable.Row row) {
            this.row = row;
        }

        public String getWhat() {
            return row.what();
        }

        public List<Cell> getCells() {
            return row.cells().stream().map(Cell::new).toList();
        }

        public String getTotal() {
            return words.number(row.total());
        }
    }

    /** A count and its shade. */
    public final class Cell {

        private final long count;

        Cell(long count) {
            this.count = count;
        }

        public String getCount() {
            return words.number(count);
        }

        /** heat0 to heat5 */
        public String getShade() {
            return "heat" + table.shade(count);
        }
    }
}
