package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.payments.card.CardCall.Kind;
import org.earlybridge.payments.card.CardPayment.State;

/**
 * The janitor: asks the processor how open pages stand, for no webhook may ever come, closes those whose time is over, and
 * learns fees that were not told at once. The payer's coming back asks for one of them by {@link #about}.
 */
@ApplicationScoped
public class AskStripeAgain {

    private static final Logger LOG = System.getLogger(AskStripeAgain.class.getName());
    private static final int AT_A_TIME = 50;

    @Inject
    private Commits commits;

    @Inject
    private CardPayments payments;

    @Inject
    private CardCalls calls;

    @Inject
    private Findings findings;

    @Inject
    private Messenger messenger;

    @Inject
    private CardProcessor processor;

    @Inject
    private Clock clock;

    protected AskStripeAgain() {}

    AskStripeAgain(Commits commits, Rows rows, Findings findings, Messenger messenger, Asking asking) {
        this.commits = commits;
        this.payments = rows.payments();
        this.calls = rows.calls();
        this.findings = findings;
        this.messenger = messenger;
        this.processor = asking.processor();
        this.clock = asking.clock();
    }

    /** For tests: what it reads. */
    record Rows(CardPayments payments, CardCalls calls) {}

    /** For tests: whom it asks. */
    record Asking(CardProcessor processor, Clock clock) {}

    /** The job. Returns how many were looked at. */
    public int due() {
        int looked = 0;
        for (CardPaymentId id : commits.byItself(() -> payments.dueForALook(clock.instant(), AT_A_TIME))) {
            if (commits.byItself(() -> payments.takeForALook(id, clock.instant()))) {
                lookAt(id);
                looked++;
            }
        }
        return looked;
    }

    /** As the processor shows it now, with everything that follows from it done; empty when nothing was ever begun. */
    public Optional<CardPayment> about(String reference) {
        commits.noneIsOpen();
        commits.byItself(() -> payments.last(reference).map(CardPayment::id)).ifPresent(this::lookAt);
        return commits.byItself(() -> payments.last(reference));
    }

    void lookAt(CardPaymentId id) {
        commits.noneIsOpen();
        CardPayment payment = commits.byItself(() -> payments.get(id));
        switch (payment.state()) {
            case NEW, UNKNOWN -> make(id, Kind.OPEN);
            case OPEN -> look(payment);
            case PAID -> lookForFee(payment);
            case EXPIRED, FAILED -> LOG.log(Level.DEBUG, "Card payment {0} is over.", id.value());
        }
        CardPayment now = commits.byItself(() -> payments.get(id));
        if (now.state() == State.OPEN && now.isOverdueAt(clock.instant())) {
            make(id, Kind.EXPIRE);
        }
    }

    private void lookForFee(CardPayment payment) {
        if (payment.fee().isEmpty()) {
            look(payment);
        }
    }

    private void look(CardPayment payment) {
        String session = payment.providerSession().orElseThrow(() -> new IllegalStateException("no page"));
        Told<PageState> told = processor.look(payment.book(), session);
        if (told instanceof Told.Done<PageState> done) {
            Optional<CardPayment> taken = commits.byItself(() -> taken(done.value()));
            if (taken.isEmpty()) {
                LOG.log(Level.ERROR, "ALARM: page {0} does not carry our mark any more.", session);
            }
            return;
        }
        LOG.log(
                Level.WARNING,
                "Card payment {0} could not be looked at: {1}",
                payment.id().value(),
                told);
    }

    private Optional<CardPayment> taken(PageState state) {
        Optional<CardPayment> payment = findings.take(state);
        payment.filter(open -> open.state() == State.OPEN).ifPresent(open -> open.lookLater(clock.instant()));
        return payment;
    }

    private void make(CardPaymentId id, Kind kind) {
        messenger.run(commits.byItself(() -> callFor(id, kind).id()));
    }

    private CardCall callFor(CardPaymentId id, Kind kind) {
        Instant now = clock.instant();
        CardPayment payment = payments.locked(id);
        return calls.of(id, kind)
                .orElseGet(() ->
                        calls.add(kind == Kind.OPEN ? CardCall.open(payment, now) : CardCall.expire(payment, now)));
    }
}
