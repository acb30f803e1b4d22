package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.earlybridge.training.account.AllowedTo;

/** A job: what only slows guessing is not kept for longer than it does. */
@ApplicationScoped
public class ForgetOldAttempts {

    @Inject
    private SignInAttempts attempts;

    @Inject
    private SignInLinks links;

    @Inject
    private Clock clock;

    protected ForgetOldAttempts() {}

    ForgetOldAttempts(SignInAttempts attempts, SignInLinks links, Clock clock) {
        this.attempts = attempts;
        this.links = links;
        this.clock = clock;
    }

    /** Returns how many rows went. */
    @Transactional
    @AllowedTo(server = true)
    public int now() {
        Instant old = clock.instant().minus(Throttle.LONGEST_MEMORY);
        return attempts.forgetBefore(old) + links.forgetBefore(old);
    }
}
