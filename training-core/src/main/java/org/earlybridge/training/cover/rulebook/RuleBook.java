package org.earlybridge.training.cover.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every staffing rule since September 2008, read once from the tables beside this class. */
public final class RuleBook {

    /** Before it there was no framework, and no day can be checked. */
    public static final LocalDate BEGINS = LocalDate.of(2008, 9, 1);

    private static final RuleBook CURRENT =
            new RuleBook(Table.text("rulesets.txt"), Table.text("rules.txt"), Table.text("texts.txt"));

    private final List<RuleSet> versions;
    private final List<Rule> rules;
    private final String seal;

    RuleBook(String versions, String rules, String texts) {
        this.versions = Table.rows(versions).stream().map(RuleSet::read).toList();
        this.rules = read(rules, texts);
        this.seal = Seal.of(versions + rules + texts);
        mustNotContradictItself();
        mustComeWithTheirVersions();
    }

    public static RuleBook current() {
        return CURRENT;
    }

    public List<Rule> all() {
        return rules;
    }

    /** What holds on the day; later and earlier rules do not exist for it. */
    public Rules on(LocalDate day, boolean childminder) {
        String version = versions.stream()
                .filter(one -> one.isFor(childminder) && !day.isBefore(one.from()))
                .max(Comparator.comparing(RuleSet::from))
                .map(RuleSet::id)
                .orElseThrow(() -> new IllegalArgumentException("no rules are known before " + BEGINS));
        return new Rules(
                day, version, rules.stream().filter(rule -> rule.holdsOn(day)).toList());
    }

    /** The rule with that code that holds from that day on. */
    public Optional<Rule> find(String code, LocalDate from) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && rule.from().equals(from))
                .findFirst();
    }

    /** In the words of its own title; every rule's version is known. */
    public String document(String ruleset) {
        return versions.stream()
                .filter(version -> version.id().equals(ruleset))
                .map(RuleSet::document)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ruleset + " is not a version of the framework"));
    }

    /** Changes with every change of a rule, so that a kept verdict can say by which book it was made. */
    public String seal() {
        return seal;
    }

    private static List<Rule> read(String rules, String texts) {
        Map<String, Map<String, String>> byKey = new HashMap<>();
        for (Map<String, String> text : Table.rows(texts)) {
            if (byKey.put(RuleRow.key(text), text) != null) {
                throw new IllegalStateException(RuleRow.key(text) + " has two texts");
            }
        }
        List<Rule> all = Table.rows(rules).stream()
                .map(row -> RuleRow.read(row, textOf(row, byKey)))
                .toList();
        if (all.size() != byKey.size()) {
            throw new IllegalStateException("there are " + all.size() + " rules and " + byKey.size() + " texts");
        }
        return all;
    }

    private static Map<String, String> textOf(Map<String, String> row, Map<String, Map<String, String>> texts) {
        Map<String, String> text = texts.get(RuleRow.key(row));
        if (text == null) {
            throw new IllegalStateException(RuleRow.key(row) + " has no text");
        }
        return text;
    }

    private void mustComeWithTheirVersions() {
        for (Rule rule : rules) {
            boolean together = rule.ruleset()
                    .map(id -> versions.stream()
                            .anyMatch(version ->
                                    version.id().equals(id) && version.from().equals(rule.from())))
                    .orElse(true);
            if (!together) {
                throw new IllegalStateException(rule.code() + " does not begin with its version on " + rule.from());
            }
        }
    }

    private void mustNotContradictItself() {
        for (Rule rule : rules) {
            long together = rules.stream()
                    .filter(other -> other.code().equals(rule.code()) && other.holdsOn(rule.from()))
                    .count();
            if (together > 1) {
                throw new IllegalStateException(rule.code() + " holds twice on " + rule.from());
            }
        }
    }
}
