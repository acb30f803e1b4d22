package org.earlybridge.training.cover.check;

import java.util.HashMap;
import java.util.Map;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.rulebook.Rules;

/** What is the same for every moment of one day. */
record Setup(Premises premises, Rules rules, Ratios ratios, Map<Group, Terms> terms, Effort effort) {

    static Setup of(Premises premises, Rules rules, Effort effort) {
        return new Setup(premises, rules, new Ratios(premises.kind(), rules), new HashMap<>(), effort);
    }

    /** Worked out once for each group, however often its adults are placed. */
    Terms terms(Group group, Span span) {
        return terms.computeIfAbsent(
                group, first -> Terms.of(first, ratios.ordinary(first), ratios.led(first, span), premises.mixedAges()));
    }

    boolean testsLevelsByRoom() {
        return premises.levelTests() == Premises.LevelTests.ROOM;
    }
}
