package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.payments.card.CardCall.Kind;

/** The two transactions around a call: taking it in hand, and writing down how it ended. */
@ApplicationScoped
class CallEnds {

    private static final Logger LOG = System.getLogger(CallEnds.class.getName());

    @Inject
    private CardCalls calls;

    @Inject
    private CardPayments payments;

    @Inject
    private Findings findings;

    @Inject
    private Listeners listeners;

    @Inject
    private Clock clock;

    protected CallEnds() {}

    CallEnds(CardCalls calls, CardPayments payments, Findings findings, Listeners listeners, Clock clock) {
        this.calls = calls;
        this.payments = payments;
        this.findings = findings;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Empty when somebody else has it in hand, or it is of no use any more. It may be made before its time. */
    Optional<Errand> take(long id) {
        Instant now = clock.instant();
        Optional<CardCall> due = calls.locked(id).filter(call -> call.isFreeAt(now));
        if (due.isEmpty() || isSettledOtherwise(due.get(), now)) {
            return Optional.empty();
        }
        CardCall call = due.get();
        if (call.wasSent() && !call.asksTheSame()) {
            LOG.log(Level.ERROR, "ALARM: call {0} would ask something else than it did before; it is not made.", id);
            call.failed("a repeat would have asked something else", now);
            return Optional.empty();
        }
        boolean sentBefore = call.wasSent();
        call.sent(now);
        return Optional.of(call.errand(sentBefore, now));
    }

    void settle(Errand errand, Outcome outcome) {
        Optional<CardCall> found = calls.locked(errand.call()).filter(call -> !call.hasEnded());
        if (found.isEmpty()) {
            return; // somebody took it when our time was over, and has ended it
        }
        CardCall call = found.get();
        Instant now = clock.instant();
        if (outcome instanceof Outcome.Later later) {
            call.later(later.why(), now);
        } else if (outcome instanceof Outcome.Unknown unknown) {
            notKnown(call, unknown.why(), now);
        } else if (outcome instanceof Outcome.OtherUnderKey other) {
            notKnown(call, other.why(), now);
        } else {
            end(call, outcome, now);
        }
    }

    private static void notKnown(CardCall call, String why, Instant now) {
        call.notKnown(why, now);
        if (call.kind() == Kind.OPEN) {
            call.payment().notKnown(why);
        }
    }

    private void end(CardCall call, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Page page) {
            if (findings.take(page.state()).isEmpty()) {
                throw new IllegalStateException("page " + page.state().session() + " is not marked as ours");
            }
            call.done(now);
        } else if (outcome instanceof Outcome.Refund refund) {
            findings.refund(payments.locked(call.payment().id()), refund.state());
            call.done(now);
        } else if (outcome instanceof Outcome.NothingThere) {
            nothingThere(call, now);
        } else if (outcome instanceof Outcome.Refused refused) {
            refused(call, refused.why(), now);
        }
    }

    private static void nothingThere(CardCall call, Instant now) {
        if (call.kind() == Kind.REFUND) {
            call.underNewKey(now);
            return;
        }
        call.failed("nothing came of it", now);
        call.payment().failed("no page was opened");
    }

    private void refused(CardCall call, String why, Instant now) {
        LOG.log(Level.WARNING, "The card processor refused call {0}: {1}", call.id(), why);
        call.failed(why, now);
        if (call.kind() == Kind.OPEN) {
            call.payment().failed(why);
        }
        call.refund().ifPresent(refund -> {
            refund.fail(why, now);
            listeners.hear(listener -> listener.refundFailed(refund));
        });
    }

    /** A page that was found meanwhile need not be asked for, and one whose time is over must not be. */
    private static boolean isSettledOtherwise(CardCall call, Instant now) {
        CardPayment.State state = call.payment().state();
        if (call.kind() == Kind.OPEN && state != CardPayment.State.NEW && state != CardPayment.State.UNKNOWN) {
            call.done(now);
            return true;
        }
        if (call.kind() == Kind.OPEN && !call.wasSent() && call.payment().isOverdueAt(now)) {
            call.failed("its time was over before the processor could be asked", now);
            call.payment().failed("its time was over");
            return true;
        }
        if (call.kind() == Kind.EXPIRE && state != CardPayment.State.OPEN) {
            call.done(now);
            return true;
        }
        return false;
    }
}
