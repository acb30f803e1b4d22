package org.earlybridge.training.cover.verification;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.rulebook.Rule;

/** One rule and everything that officers of one council did about it, the latest first. */
public record CheckedRule(Rule rule, List<Verification> history) {

    public CheckedRule {
        history = List.copyOf(history);
    }

    /** By whom its text, as it stands, was compared; empty when nobody did or it was withdrawn. */
    public Optional<Verification> verification() {
        return history.stream().filter(Verification::holds).findFirst();
    }

    public boolean isVerified() {
        return verification().isPresent();
    }

    /** It was verified, and has been worded anew since. */
    public boolean isChangedSince() {
        return !isVerified()
                && history.stream()
                        .anyMatch(one -> !one.ofThisText() && one.withdrawn().isEmpty());
    }
}
