package org.earlybridge.training.cover.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Every staffing rule since September 2008, read once from the tables beside this class. */
public final class RuleBook {

    /** Before it there was no framework, and no day can be checked. */
    public static final LocalDate BEGINS = LocalDate.of(2008, 9, 1);

    private static final RuleBook CURRENT = new RuleBook(Table.text("rulesets.txt"), Table.text("rules.txt"));

    private final List<RuleSet> versions;
    private final List<Rule> rules;
    private final String seal;

    RuleBook(String versions, String rules) {
        this.versions = Table.rows(versions).stream().map(RuleSet::read).toList();
        this.rules = Table.rows(rules).stream().map(RuleRow::read).toList();
        this.seal = sealOf(versions + rules);
        mustNotContradictItself();
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

    /** Changes with every change of a rule, so that a kept verdict can say by which book it was made. */
    public String seal() {
        return seal;
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

    private static String sealOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
