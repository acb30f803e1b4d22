package org.earlybridge.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who may know whom. The change that brings a package replaces its "not yet" by "exists"; a new arrow is a decision:
 * write why in docs/adr, and draw it in docs/architecture.md, which repeats this table.
 */
final class PackageTable {

    /** Name below org.earlybridge, the packages inside it included; whether it exists; whom it may import, by its short
     * name inside its own module. */
    static final String ROWS = """
            payments.money       | exists  |
            payments.fault       | exists  |
            payments.schema      | exists  | money
            payments.ledger      | exists  | fault money
            payments.charging    | exists  | fault ledger card money
            payments.invoicing   | exists  | fault charging ledger money
            payments.card        | exists  | fault money
            payments.card.stripe | exists  | fault card money
            payments.bank        | not yet | fault charging invoicing ledger money
            payments.settlement  | exists  | fault ledger charging money
            payments.export      | exists  | fault ledger settlement money

            training.calendar    | exists  | authority
            training.fault       | exists  | payments.fault
            training.schema      | exists  | fault payments.fault payments.schema
            training.audit       | exists  |
            training.notice      | exists  | fault payments.fault
            training.authority   | exists  | payments.money
            training.listing     | exists  |
            training.place       | exists  | authority
            training.setting     | exists  | + authority place
            training.workforce   | exists  | + authority setting
            training.travel      | exists  | + account authority place setting workforce
            training.account     | exists  | + authority place setting workforce listing
            training.once        | exists  | fault payments.fault account
            training.catalogue   | exists  | + account authority setting workforce
            training.tariff      | exists  | + account authority place setting workforce catalogue cohort payments.money
            training.cover       | exists  | + account authority calendar place setting workforce travel cohort payments.money
            training.cohort      | exists  | + account authority calendar place setting workforce catalogue
            training.search      | exists  | account authority calendar place setting workforce travel catalogue cohort
            training.demand      | exists  | + account authority calendar place setting workforce catalogue cohort once search
            training.planning    | exists  | + account authority calendar place setting workforce travel catalogue cohort cover
            training.invoice     | exists  | + account authority setting listing payments.money payments.invoicing
            training.booking     | exists  | + account authority calendar place setting workforce catalogue cohort cover tariff planning once listing invoice payments.money payments.charging payments.card payments.invoicing
            training.attendance  | exists  | + account authority calendar place setting workforce catalogue cohort cover booking
            training.compliance  | exists  | + account authority calendar setting workforce catalogue booking listing
            training.exchange    | exists  | + account authority calendar place setting workforce travel catalogue cohort cover tariff booking payments.money payments.charging
            training.insight     | exists  | training.* payments.*
            training.register    | not yet | + account authority place setting workforce
            training.recharge    | exists  | + account authority payments.charging payments.settlement payments.export payments.invoicing place setting workforce listing payments.money payments.card payments.ledger
            training.demo        | exists  | training.* payments.*

            web.format           | exists  | training.* payments.money
            web.problem          | exists  | format
            web.paper            | exists  | payments.* format
            web.session          | exists  | training.* training.demo training.schema payments.card format problem
            web.account          | exists  | training.* training.demo session format problem
            web.health           | exists  | training.* session format problem
            web.cover            | exists  | training.* payments.money session format problem
            web.catalogue        | exists  | training.* payments.money session format problem cover
            web.home             | exists  | training.* training.insight payments.* session format problem catalogue
            web.booking          | exists  | training.* payments.* session format problem cover paper
            web.minder           | exists  | training.* payments.money session format problem cover paper
            web.attendance       | exists  | training.* session format problem paper
            web.setting          | exists  | training.* payments.* session format problem home catalogue cover
            web.planning         | exists  | training.* session format problem catalogue
            web.finance          | exists  | training.* payments.* session format problem paper
            web.insight          | exists  | training.* training.insight payments.* session format problem catalogue attendance cover
            web.admin            | exists  | training.* payments.* session format problem
            web.rest             | exists  | training.* payments.* session format problem paper

            run                  | exists  |
            """;

    /** What a "+" stands for: a use case may be made to fail by a test, leaves a trail, and sends a message. */
    private static final List<String> MARKS_TRAIL_AND_POST =
            List.of("payments.fault", "training.fault", "training.audit", "training.notice");

    /** Not covered by "training.*" or "payments.*": these have few callers, each named in its row. */
    private static final Set<String> SHUT =
            Set.of("training.demo", "training.schema", "payments.schema", "training.insight", "payments.card.stripe");

    private final Map<String, Row> rows;

    private PackageTable(Map<String, Row> rows) {
        this.rows = rows;
    }

    static PackageTable read(String lines) {
        return new PackageTable(lines.lines()
                .filter(line -> !line.isBlank())
                .map(Row::read)
                .collect(toUnmodifiableMap(Row::name, row -> row)));
    }

    /** The row that a package below the root belongs to: the longest name that is the package or contains it. */
    Optional<String> rowOf(String packageName) {
        return rows.keySet().stream()
                .filter(name -> (packageName + ".").startsWith(name + "."))
                .max(Comparator.comparingInt(String::length));
    }

    boolean allows(String from, String to) {
        return from.equals(to) || allowedFor(from).contains(to);
    }

    Set<String> allowedFor(String name) {
        return Objects.requireNonNull(rows.get(name), name).allowed().stream()
                .flatMap(this::meaning)
                .filter(allowed -> !allowed.equals(name))
                .collect(toCollection(TreeSet::new));
    }

    Set<String> names() {
        return rows.keySet();
    }

    Set<String> existing() {
        return rows.values().stream().filter(Row::exists).map(Row::name).collect(toCollection(TreeSet::new));
    }

    private Stream<String> meaning(String word) {
        if (word.equals("+")) {
            return MARKS_TRAIL_AND_POST.stream();
        }
        if (!word.endsWith(".*")) {
            return Stream.of(word);
        }
        String module = word.substring(0, word.length() - 1);
        return rows.keySet().stream().filter(name -> name.startsWith(module) && !SHUT.contains(name));
    }

    /** One line of the table. */
    record Row(String name, boolean exists, List<String> allowed) {

        static Row read(String line) {
            String[] cells = line.split("\\|", -1);
            String state = cells[1].strip();
            if (!state.equals("exists") && !state.equals("not yet")) {
                throw new IllegalArgumentException("a package exists or is not yet, but the table says " + line);
            }
            String name = cells[0].strip();
            String module = name.replaceFirst("\\..*", ".");
            List<String> allowed = Arrays.stream(cells[2].strip().split("\\s+", -1))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.contains(".") || word.equals("+") ? word : module + word)
                    .toList();
            return new Row(name, state.equals("exists"), allowed);
        }
    }
}
