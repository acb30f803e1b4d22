package org.earlybridge.web.insight;

import java.util.List;
import java.util.stream.IntStream;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.insight.DistrictTable;
import org.earlybridge.training.insight.Shown;
import org.earlybridge.web.format.Words;

/** One council's figures by district, as a table. */
public final class DistrictsView {

    private final Authority council;
    private final DistrictTable table;
    private final Words words;

    DistrictsView(Authority council, DistrictTable table, Words words) {
        this.council = council;
        this.table = table;
        this.words = words;
    }

    public String getName() {
        return council.name();
    }

    public String getId() {
        return "of-" + council.id().code();
    }

    public List<String> getMeasures() {
        return table.measures().stream().map(DistrictTable.Measure::title).toList();
    }

    public List<Row> getRows() {
        return IntStream.range(0, table.districts().size())
                .mapToObj(at -> new Row(
                        table.districts().get(at),
                        table.measures().stream()
                                .map(measure -> new Cell(measure.cells().get(at)))
                                .toList()))
                .toList();
    }

    public List<Cell> getTotals() {
        return table.measures().stream()
                .map(measure -> new Cell(measure.total()))
                .toList();
    }

    /** One district. */
    public static final class Row {

        private final String district;
        private final List<Cell> cells;

        Row(String district, List<Cell> cells) {
            this.district = district;
            this.cells = cells;
        }

        public String getDistrict() {
            return district;
        }

        public List<Cell> getCells() {
            return cells;
        }
    }

    /** A figure, or why there is none. */
    public final class Cell {

        private final Shown shown;

        Cell(Shown shown) {
            this.shown = shown;
        }

        public String getWords() {
            return switch (shown.kind()) {
                case COUNT -> words.number(shown.count());
                case SHARE -> share(shown.count());
                case UNDER_5 -> "under 5";
                case HELD_BACK -> "held back";
            };
        }

        private String share(long hundredths) {
            if (hundredths <= 5) {
                return "5% or less";
            }
            return hundredths >= 95 ? "95% or more" : "about " + hundredths + "%";
        }

        /** Hatched when there is no figure. */
        public String getStyle() {
            return shown.isHidden() ? "num hidden" : "num";
        }
    }
}
