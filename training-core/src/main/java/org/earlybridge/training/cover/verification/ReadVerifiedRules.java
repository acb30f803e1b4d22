package org.earlybridge.training.cover.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.cover.rulebook.VerifiedRules;

/** What counts as verified for whoever asks: what her council has verified, and with two councils what both have. */
@ApplicationScoped
public class ReadVerifiedRules {

    @Inject
    private RuleVerifications verifications;

    @Inject
    private Caller caller;

    protected ReadVerifiedRules() {}

    ReadVerifiedRules(RuleVerifications verifications, Caller caller) {
        this.verifications = verifications;
        this.caller = caller;
    }

    @Transactional
    @AllowedTo(signedIn = true)
    public VerifiedRules ofCaller() {
        return caller.standings().stream()
                .map(Standing::authority)
                .distinct()
                .map(verifications::of)
                .reduce(VerifiedRules::and)
                .orElse(VerifiedRules.NONE);
    }
}
