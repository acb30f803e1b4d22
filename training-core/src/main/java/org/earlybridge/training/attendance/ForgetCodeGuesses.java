package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.earlybridge.training.account.AllowedTo;

/** Wrong codes are kept for a day, no longer than they are needed to slow whoever guesses. */
@ApplicationScoped
public class ForgetCodeGuesses {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private CodeGuesses guesses;

    @Inject
    private Clock clock;

    protected ForgetCodeGuesses() {}

    @Transactional
    @AllowedTo(server = true)
    public int now() {
        return guesses.forgetBefore(clock.instant().minus(KEPT));
    }
}
