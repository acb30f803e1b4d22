package org.earlybridge.web.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.rota.SheetOrder;
import org.earlybridge.training.cover.sheet.SheetField;

/** One column of a file: its heading, what stands in it first, and what it is said to be. */
public final class FileColumnView {

    private static final int SHOWN = 3;

    private final SheetOrder order;
    private final int column;

    FileColumnView(SheetOrder order, int column) {
        this.order = order;
        this.column = column;
    }

    public String getField() {
        return "col-" + column;
    }

    public String getHeading() {
        String heading = order.sheet().headings().get(column);
        return heading.isEmpty() ? "Column " + (column + 1) : heading;
    }

    /** The first that differ. */
    public String getSample() {
        String sample = order.sheet().column(column).stream()
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining("; "));
        return sample.isEmpty() ? "Empty" : sample;
    }

    public List<Choice> getChoices() {
        Optional<SheetField> said = order.columns().fieldAt(column);
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Leave out", said.isEmpty())));
        order.columns()
                .kind()
                .fields()
                .forEach(field -> choices.add(new Choice(
                        field.name(), field.label(), said.filter(field::equals).isPresent())));
        return choices;
    }
}
