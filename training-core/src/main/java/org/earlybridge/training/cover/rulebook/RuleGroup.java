package org.earlybridge.training.cover.rulebook;

import java.util.Arrays;
import java.util.Comparator;

/** What a rule is about, by the letters its code begins with, in the order in which people read them. */
public enum RuleGroup {
    RATIOS("G-"),
    WHO_COUNTS("C-"),
    PREMISES("P-"),
    CHILDMINDERS("CM-"),
    RECKONING("H");

    private final String letters;

    RuleGroup(String letters) {
        this.letters = letters;
    }

    static RuleGroup of(String code) {
        return Arrays.stream(values())
                .filter(group -> code.startsWith(group.letters))
                .max(Comparator.comparingInt(group -> group.letters.length()))
                .orElseThrow(() -> new IllegalStateException("the rule " + code + " is in no group"));
    }
}
