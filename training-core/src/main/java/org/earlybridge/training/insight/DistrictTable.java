package org.earlybridge.training.insight;

import java.util.List;

/** Measures of one council by district; the cells of a measure stand in the order of the districts. */
public record DistrictTable(List<String> districts, List<Measure> measures) {

    /** A column with its total. */
    public record Measure(String title, List<Shown> cells, Shown total) {}
}
