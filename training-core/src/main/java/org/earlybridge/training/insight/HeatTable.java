package org.earlybridge.training.insight;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Counts by what is wanted and where: every cell has its number, and a shade from 0 to 5 that follows the largest. */
public record HeatTable(List<String> districts, List<Row> rows) {

    private static final int SHADES = 5;

    /** One thing that is wanted; the cells stand in the order of the districts. */
    public record Row(String what, List<Long> cells) {

        public long total() {
            return cells.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The council's own districts first, then any other that has a count; rows in the order they come. */
    static HeatTable of(List<String> own, List<DemandCell> counts) {
        Set<String> districts = new LinkedHashSet<>(own);
        Map<String, Map<String, Long>> byWhat = new LinkedHashMap<>();
        for (DemandCell cell : counts) {
            districts.add(cell.district());
            byWhat.computeIfAbsent(cell.what(), what -> new LinkedHashMap<>())
                    .merge(cell.district(), cell.people(), Long::sum);
        }
        return new HeatTable(
                List.copyOf(districts),
                byWhat.entrySet().stream()
                        .map(row -> new Row(
                                row.getKey(),
                                districts.stream()
                                        .map(district -> row.getValue().getOrDefault(district, 0L))
                                        .toList()))
                        .toList());
    }

    /** 0 for none, 5 for the most there is anywhere in the table. */
    public int shade(long count) {
        long most = rows.stream()
                .flatMap(row -> row.cells().stream())
                .max(Long::compare)
                .orElse(0L);
        return count == 0 ? 0 : Math.toIntExact(Math.max(1, count * SHADES / most));
    }

    public Stream<Long> totals() {
        return Stream.iterate(0, at -> at < districts.size(), at -> at + 1)
                .map(at -> rows.stream().mapToLong(row -> row.cells().get(at)).sum());
    }
}
