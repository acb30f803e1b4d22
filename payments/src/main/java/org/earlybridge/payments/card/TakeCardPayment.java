package org.earlybridge.payments.card;

import static org.earlybridge.payments.card.CardFault.ATTEMPT_STORED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.payments.card.CardCall.Kind;
import org.earlybridge.payments.card.CardPayment.State;

/**
 * Begins to take a card payment. The attempt is written before the processor hears of it, and a reference has one live
 * attempt: a second tab gets the same page, and a page with other terms is closed before a new one is opened.
 */
@ApplicationScoped
public class TakeCardPayment {

    private static final Logger LOG = System.getLogger(TakeCardPayment.class.getName());
    private static final int MOST_STEPS = 5;
    private static final int TRIES = 3;

    @Inject
    private Commits commits;

    @Inject
    private CardPayments payments;

    @Inject
    private CardCalls calls;

    @Inject
    private Messenger messenger;

    @Inject
    private Clock clock;

    protected TakeCardPayment() {}

    TakeCardPayment(Commits commits, CardPayments payments, CardCalls calls, Messenger messenger, Clock clock) {
        this.commits = commits;
        this.payments = payments;
        this.calls = calls;
        this.messenger = messenger;
        this.clock = clock;
    }

    /**
     * OPEN: send the payer to its page. PAID: the reference is paid already. NEW or UNKNOWN: the processor does not answer;
     * asking again later is safe. FAILED: the processor refuses, which is for people who run this to mend.
     */
    public CardPayment begin(CardOrder order) {
        commits.noneIsOpen();
        CardPayment attempt = startOrFind(order);
        for (int steps = 0; steps < MOST_STEPS && !serves(attempt, order); steps++) {
            CardPayment next = step(attempt, order);
            boolean stuck = next.id().equals(attempt.id()) && next.state() == attempt.state();
            boolean refused = attempt.state() == State.NEW && next.state() == State.FAILED;
            attempt = next;
            if (stuck || refused) {
                return attempt;
            }
        }
        return attempt;
    }

    /** Where to send the payer; empty when she cannot pay there any more. */
    public Optional<URI> pageOf(CardPaymentId id) {
        return commits.byItself(() -> payments.find(id).flatMap(CardPayment::page));
    }

    private boolean serves(CardPayment attempt, CardOrder order) {
        boolean usable = attempt.state() == State.OPEN && !attempt.isOverdueAt(clock.instant());
        return attempt.state() == State.PAID || (usable && attempt.isAsOrdered(order));
    }

    private CardPayment step(CardPayment attempt, CardOrder order) {
        return switch (attempt.state()) {
            case NEW, UNKNOWN -> call(attempt, Kind.OPEN);
            case OPEN -> call(attempt, Kind.EXPIRE);
            case EXPIRED, FAILED -> startOrFind(order);
            case PAID -> attempt;
        };
    }

    private CardPayment call(CardPayment attempt, Kind kind) {
        long call = commits.byItself(() -> callFor(attempt.id(), kind).id());
        messenger.run(call);
        return commits.byItself(() -> payments.get(attempt.id()));
    }

    private CardCall callFor(CardPaymentId id, Kind kind) {
        Instant now = clock.instant();
        CardPayment payment = payments.locked(id);
        return calls.of(id, kind)
                .orElseGet(() ->
                        calls.add(kind == Kind.OPEN ? CardCall.open(payment, now) : CardCall.expire(payment, now)));
    }

    private CardPayment startOrFind(CardOrder order) {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return commits.byItself(
                        () -> payments.current(order.reference()).orElseGet(() -> start(order)));
            } catch (Taken e) {
                LOG.log(Level.DEBUG, "{0} is paid in two tabs at the same moment.", order.reference());
            } finally {
                ATTEMPT_STORED.after();
            }
        }
        return commits.byItself(() -> payments.current(order.reference()))
                .orElseThrow(() -> new IllegalStateException("no attempt could be begun for " + order.reference()));
    }

    private CardPayment start(CardOrder order) {
        Instant now = clock.instant();
        CardPayment attempt = new CardPayment(order, now);
        payments.add(attempt);
        CardCall call = calls.add(CardCall.open(attempt, now));
        ATTEMPT_STORED.before();
        LOG.log(Level.DEBUG, "Attempt {0} for {1} waits as call {2}.", attempt.id(), order.reference(), call.id());
        return attempt;
    }
}
