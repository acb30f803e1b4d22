package org.earlybridge.web.setting;

import java.util.List;
import java.util.stream.IntStream;
import org.earlybridge.training.compliance.Matrix.Column;
import org.earlybridge.training.compliance.Matrix.Row;
import org.earlybridge.web.home.HeldView;
import org.earlybridge.web.home.NextDates;

/** One person's row of the matrix. */
public final class MatrixRowView {

    private final Row row;
    private final List<HeldView> cells;

    MatrixRowView(Row row, List<Column> columns, NextDates nextDates) {
        this.row = row;
        this.cells = IntStream.range(0, columns.size())
                .mapToObj(at -> new HeldView(
                        row.cells().get(at), nextDates.hrefFor(columns.get(at).code())))
                .toList();
    }

    public String getName() {
        return row.name();
    }

    /** Deputy manager, level 3 */
    public String getJob() {
        return row.level().isPresent() ? row.job() + ", level " + row.level().getAsInt() : row.job();
    }

    public List<HeldView> getCells() {
        return cells;
    }
}
