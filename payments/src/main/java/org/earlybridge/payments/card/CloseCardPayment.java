package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.earlybridge.payments.card.CardPayment.State;

/** Closes the card page of a reference, so that nobody pays there any more. */
@ApplicationScoped
public class CloseCardPayment {

    @Inject
    private Commits commits;

    @Inject
    private CardPayments payments;

    @Inject
    private AskStripeAgain janitor;

    @Inject
    private Clock clock;

    protected CloseCardPayment() {}

    CloseCardPayment(Commits commits, CardPayments payments, AskStripeAgain janitor, Clock clock) {
        this.commits = commits;
        this.payments = payments;
        this.janitor = janitor;
        this.clock = clock;
    }

    /** What is certain afterwards. */
    public enum Closed {
        /** No money can come any more. */
        CLOSED,
        /** The payer was faster. */
        PAID,
        /** The processor does not answer; the page will be closed as soon as it does. Money may still come. */
        NOT_KNOWN_YET
    }

    /** Waits for the processor's answer; not to be called while a transaction is open. */
    public Closed expire(String reference) {
        commits.noneIsOpen();
        Optional<CardPaymentId> open =
                commits.byItself(() -> payments.current(reference).map(this::endNow));
        open.ifPresent(janitor::lookAt);
        return commits.byItself(() -> payments.current(reference))
                .map(CardPayment::state)
                .map(state -> state == State.PAID ? Closed.PAID : Closed.NOT_KNOWN_YET)
                .orElse(Closed.CLOSED);
    }

    private CardPaymentId endNow(CardPayment payment) {
        if (payment.state() != State.PAID) {
            payments.locked(payment.id()).endAt(clock.instant());
        }
        return payment.id();
    }
}
