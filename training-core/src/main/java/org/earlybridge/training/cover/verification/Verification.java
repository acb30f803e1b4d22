package org.earlybridge.training.cover.verification;

import java.time.Instant;
import java.util.Optional;

/**
 * Who compared a rule with what, and when; and who withdrew that, if anybody did.
 *
 * @param ofThisText false when the rule has been worded anew since
 */
public record Verification(String by, Instant at, Comparison with, boolean ofThisText, Optional<Withdrawal> withdrawn) {

    public record Withdrawal(String by, Instant at, String because) {}

    public boolean holds() {
        return ofThisText && withdrawn.isEmpty();
    }
}
