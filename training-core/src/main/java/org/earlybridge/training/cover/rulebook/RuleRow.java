package org.earlybridge.training.cover.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.cover.day.Span;

/** A line of the table of rules, and the line with its full text. */
final class RuleRow {

    /** All that an officer reads; whether the check asks for it is not the rule's text. */
    private static final List<String> SEALED = List.of(
            "code",
            "ruleset",
            "from",
            "to",
            "number",
            "since",
            "hours",
            "severity",
            "override",
            "basis",
            "source",
            "paragraph",
            "heading");

    private RuleRow() {}

    static Rule read(Map<String, String> row, Map<String, String> text) {
        return new Rule(
                Table.cell(row, "code"),
                perhaps(row, "ruleset"),
                LocalDate.parse(Table.cell(row, "from")),
                perhaps(row, "to").map(LocalDate::parse),
                perhaps(row, "number").stream().mapToInt(Integer::parseInt).findFirst(),
                perhaps(row, "since").map(LocalDate::parse),
                perhaps(row, "hours").map(Span::parse),
                Rule.Severity.valueOf(word(row, "severity")),
                Rule.Departure.valueOf(word(row, "override")),
                Rule.Basis.valueOf(word(row, "basis")),
                Rule.Use.valueOf(word(row, "used")),
                new Rule.Source(Table.cell(row, "source"), perhaps(row, "paragraph"), Table.cell(row, "heading")),
                new Rule.Text(Table.cell(text, "text"), perhaps(text, "confirm")),
                sealOf(row, text));
    }

    /** A rule that holds again with another text has another first day. */
    static String key(Map<String, String> row) {
        return Table.cell(row, "code") + " of " + Table.cell(row, "from");
    }

    private static String sealOf(Map<String, String> row, Map<String, String> text) {
        Stream<String> cells = SEALED.stream().map(column -> row.getOrDefault(column, ""));
        Stream<String> words = Stream.of("text", "confirm").map(column -> text.getOrDefault(column, ""));
        return Seal.of(Stream.concat(cells, words).collect(Collectors.joining("|")));
    }

    private static Optional<String> perhaps(Map<String, String> row, String column) {
        return Optional.of(row.getOrDefault(column, "")).filter(cell -> !cell.isEmpty());
    }

    private static String word(Map<String, String> row, String column) {
        return Table.cell(row, column).toUpperCase(Locale.ROOT);
    }
}
