package org.earlybridge.training.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.earlybridge.training.account.AllowedTo;

/** A job: nobody repeats a call after days, and an answer may name people. */
@ApplicationScoped
public class ForgetKeptAnswers {

    /** Longer than the 48 hours that are promised, so that a sender's and our clock may differ. */
    static final Duration MEMORY = Duration.ofDays(3);

    @Inject
    private KeptAnswers kept;

    @Inject
    private Clock clock;

    protected ForgetKeptAnswers() {}

    ForgetKeptAnswers(KeptAnswers kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Returns how many went. */
    @Transactional
    @AllowedTo(server = true)
    public int now() {
        return kept.forgetBefore(clock.instant().minus(MEMORY));
    }
}
