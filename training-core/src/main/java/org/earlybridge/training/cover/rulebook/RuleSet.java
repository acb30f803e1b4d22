package org.earlybridge.training.cover.rulebook;

import java.time.LocalDate;
import java.util.Map;

/** One version of the framework. Since 2024 childminders have one of their own. */
record RuleSet(String id, String audience, LocalDate from, String document) {

    static RuleSet read(Map<String, String> row) {
        return new RuleSet(
                Table.cell(row, "id"),
                Table.cell(row, "for"),
                LocalDate.parse(Table.cell(row, "from")),
                Table.cell(row, "document"));
    }

    boolean isFor(boolean childminder) {
        return audience.equals("both") || audience.equals(childminder ? "childminder" : "group");
    }
}
