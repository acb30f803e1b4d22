package org.earlybridge.training.cover.rulebook;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that a council's officers have compared with their source, by the seals of the texts they read: a rule whose text
 * has changed since is not among them.
 */
public record VerifiedRules(Set<String> seals) {

    public static final VerifiedRules NONE = new VerifiedRules(Set.of());

    public VerifiedRules {
        seals = Set.copyOf(seals);
    }

    public boolean has(Rule rule) {
        return seals.contains(rule.seal());
    }

    /** Only what both have verified. */
    public VerifiedRules and(VerifiedRules other) {
        return new VerifiedRules(seals.stream().filter(other.seals::contains).collect(Collectors.toSet()));
    }
}
