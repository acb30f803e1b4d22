package org.earlybridge.training.cover.rulebook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cover.day.Span;

/** A line of the table of rules, as text. */
final class RuleRow {

    private RuleRow() {}

    static Rule read(Map<String, String> row) {
        return new Rule(
                Table.cell(row, "code"),
                LocalDate.parse(Table.cell(row, "from")),
                perhaps(row, "to").map(LocalDate::parse),
                perhaps(row, "number").stream().mapToInt(Integer::parseInt).findFirst(),
                perhaps(row, "since").map(LocalDate::parse),
                perhaps(row, "hours").map(Span::parse),
                Rule.Severity.valueOf(word(row, "severity")),
                Rule.Departure.valueOf(word(row, "override")),
                Rule.Basis.valueOf(word(row, "basis")),
                new Rule.Source(Table.cell(row, "source"), perhaps(row, "paragraph"), Table.cell(row, "heading")),
                perhaps(row, "verified by")
                        .map(by -> new Rule.Verified(by, LocalDate.parse(Table.cell(row, "verified on")))));
    }

    private static Optional<String> perhaps(Map<String, String> row, String column) {
        return Optional.of(row.getOrDefault(column, "")).filter(cell -> !cell.isEmpty());
    }

    private static String word(Map<String, String> row, String column) {
        return Table.cell(row, column).toUpperCase(Locale.ROOT);
    }
}
