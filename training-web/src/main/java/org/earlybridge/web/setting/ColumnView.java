package org.earlybridge.web.setting;

import org.earlybridge.training.compliance.Matrix.Column;

/** A column of the matrix, with its sum. */
public final class ColumnView {

    private final Column column;

    ColumnView(Column column) {
        this.column = column;
    }

    public String getTitle() {
        return column.title();
    }

    /** 6 of 7, of those who must; or how many hold it, where nobody must. */
    public String getSum() {
        return column.asked() == 0
                ? String.valueOf(column.inDate())
                : column.askedAndInDate() + " of " + column.asked();
    }
}
