package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Goes to see what an event is about, and makes what it saw ours. */
@ApplicationScoped
class EventEyes {

    private static final Set<String> ABOUT_A_PAYMENT = Set.of("payment_intent", "charge", "refund", "dispute");

    @Inject
    private CardProcessor processor;

    @Inject
    private Findings findings;

    @Inject
    private Payouts payouts;

    protected EventEyes() {}

    EventEyes(CardProcessor processor, Findings findings, Payouts payouts) {
        this.processor = processor;
        this.findings = findings;
        this.payouts = payouts;
    }

    /** What was seen. */
    sealed interface Sight {}

    record Page(PageState page, Optional<DisputeState> dispute) implements Sight {}

    record Payout(PayoutState payout) implements Sight {}

    /** Nothing that concerns us. */
    record Nothing() implements Sight {}

    /** It could not be seen; later it may. */
    record NotNow(String why) implements Sight {}

    /** Asks the processor; no transaction may be open. */
    Sight look(EventWork work) {
        if (work.objectKind().equals("checkout.session")) {
            return page(processor.look(work.book(), work.objectId()), Optional.empty());
        }
        if (ABOUT_A_PAYMENT.contains(work.objectKind()) && work.intent().isPresent()) {
            return payment(work, work.intent().get());
        }
        return work.objectKind().equals("payout") ? payout(work) : new Nothing();
    }

    /** Inside a transaction. Returns whether it was ours. */
    boolean take(EventWork work, Sight sight) {
        if (sight instanceof Page seen) {
            Optional<CardPayment> ours = findings.take(seen.page());
            if (ours.isEmpty() && !seen.page().attempt().isEmpty()) {
                throw new IllegalStateException("attempt " + seen.page().attempt() + " is ours and not known here");
            }
            ours.ifPresent(payment -> seen.dispute().ifPresent(dispute -> findings.dispute(payment, dispute)));
            return ours.isPresent();
        }
        if (sight instanceof Payout seen) {
            payouts.take(work.book(), seen.payout());
            return true;
        }
        return false;
    }

    private Sight payment(EventWork work, String intent) {
        Optional<DisputeState> dispute = Optional.empty();
        if (work.objectKind().equals("dispute")) {
            Told<DisputeState> told = processor.dispute(work.book(), work.objectId());
            if (!(told instanceof Told.Done<DisputeState> done)) {
                return new NotNow(told.toString());
            }
            dispute = Optional.of(done.value());
        }
        Told<Optional<PageState>> told = processor.findPageOf(work.book(), intent);
        if (!(told instanceof Told.Done<Optional<PageState>> done)) {
            return new NotNow(told.toString());
        }
        return done.value().isEmpty() ? new Nothing() : new Page(done.value().get(), dispute);
    }

    private Sight payout(EventWork work) {
        Told<PayoutState> told = processor.payout(work.book(), work.objectId());
        if (!(told instanceof Told.Done<PayoutState> done)) {
            return new NotNow(told.toString());
        }
        PayoutState seen = done.value();
        return switch (seen.standing()) {
            case ON_ITS_WAY -> new Nothing();
            case FAILED -> new Payout(seen);
            case PAID -> seen.complete() ? new Payout(seen) : new NotNow("the payout's lines are not complete yet");
        };
    }

    private static Sight page(Told<PageState> told, Optional<DisputeState> dispute) {
        return told instanceof Told.Done<PageState> done
                ? new Page(done.value(), dispute)
                : new NotNow(told.toString());
    }
}
