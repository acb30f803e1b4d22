package org.earlybridge.payments.card;

import static org.earlybridge.payments.card.CardFault.CALL_SENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Makes the calls of the outbox: takes one, makes it while no transaction is open, and writes down how it ended. A call whose
 * answer is lost is made again under its key while keys last, and only looked for afterwards.
 */
@ApplicationScoped
class Messenger {

    private static final Logger LOG = System.getLogger(Messenger.class.getName());
    private static final int LOOKS_AT_ANOTHER_S_CALL = 80;
    private static final int MILLISECONDS_BETWEEN = 100;

    /** A refund is looked for that long before it is believed that it was never made. */
    private static final Duration PROOF = Duration.ofMinutes(10);

    @Inject
    private Commits commits;

    @Inject
    private CardCalls calls;

    @Inject
    private CallEnds ends;

    @Inject
    private CardProcessor processor;

    @Inject
    private Clock clock;

    protected Messenger() {}

    Messenger(Commits commits, CardCalls calls, CallEnds ends, CardProcessor processor, Clock clock) {
        this.commits = commits;
        this.calls = calls;
        this.ends = ends;
        this.processor = processor;
        this.clock = clock;
    }

    /** Makes it now, or waits for whoever is making it. */
    void run(long call) {
        commits.noneIsOpen();
        if (!runIfFree(call)) {
            awaitOther(call);
        }
    }

    /** Returns whether it was ours to make. */
    boolean runIfFree(long call) {
        Optional<Errand> errand = commits.byItself(() -> ends.take(call));
        if (errand.isEmpty()) {
            return false;
        }
        CALL_SENT.before();
        Outcome outcome = speak(errand.get());
        CALL_SENT.ambiguous();
        commits.byItself(() -> ends.settle(errand.get(), outcome));
        CALL_SENT.after();
        return true;
    }

    private void awaitOther(long call) {
        for (int looks = 0; looks < LOOKS_AT_ANOTHER_S_CALL; looks++) {
            if (!commits.byItself(() -> calls.isInFlight(call))) {
                return;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Outcome speak(Errand errand) {
        if (errand.isTooOldToRepeat(clock.instant())) {
            return lookFor(errand);
        }
        Outcome outcome = send(errand);
        if (outcome instanceof Outcome.OtherUnderKey other) {
            LOG.log(
                    Level.ERROR,
                    "ALARM: call {0} asked something else under a key that was used before: {1}",
                    errand.call(),
                    other.why());
            return lookFor(errand);
        }
        return outcome instanceof Outcome.Unknown unknown && unknown.ended() ? lookFor(errand) : outcome;
    }

    private Outcome send(Errand errand) {
        if (errand.what() instanceof Errand.Open open) {
            return Outcome.ofPage(processor.open(open.order(), errand.key()));
        }
        if (errand.what() instanceof Errand.Close close) {
            Told<PageState> told = processor.close(close.book(), close.session(), errand.key());
            // refused: it is no longer open, and how it ended is to be seen
            return told instanceof Told.Refused ? lookFor(errand) : Outcome.ofPage(told);
        }
        return Outcome.ofRefund(processor.giveBack(((Errand.GiveBack) errand.what()).order(), errand.key()));
    }

    /** What became of it, without asking for it again. */
    private Outcome lookFor(Errand errand) {
        if (errand.what() instanceof Errand.Open open) {
            String book = open.book();
            return Outcome.ofFoundPage(processor.findPage(book, errand.attempt(), errand.firstSentAt()));
        }
        if (errand.what() instanceof Errand.Close close) {
            return Outcome.ofPage(processor.look(close.book(), close.session()));
        }
        RefundOrder order = ((Errand.GiveBack) errand.what()).order();
        Told<List<RefundState>> told = processor.refundsOf(order.book(), order.intent());
        Instant proved = errand.firstSentAt().plus(PROOF);
        return Outcome.ofFoundRefund(told, order.key(), !clock.instant().isBefore(proved));
    }
}
