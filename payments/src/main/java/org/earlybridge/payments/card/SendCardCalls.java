package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The job that makes the calls which wait in the outbox, and finds out about those whose answer was lost. */
@ApplicationScoped
public class SendCardCalls {

    private static final int AT_A_TIME = 50;

    @Inject
    private Commits commits;

    @Inject
    private CardCalls calls;

    @Inject
    private Messenger messenger;

    @Inject
    private Clock clock;

    protected SendCardCalls() {}

    SendCardCalls(Commits commits, CardCalls calls, Messenger messenger, Clock clock) {
        this.commits = commits;
        this.calls = calls;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** Returns how many were made. */
    public int due() {
        int made = 0;
        for (long call : commits.byItself(() -> calls.due(clock.instant(), AT_A_TIME))) {
            made += messenger.runIfFree(call) ? 1 : 0;
        }
        return made;
    }
}
