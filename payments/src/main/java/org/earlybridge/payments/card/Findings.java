package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * Makes ours what the processor shows. The one place where money comes in, whoever saw it first: a webhook, the payer coming
 * back, or the janitor. May be called by all of them at once and any number of times.
 */
@ApplicationScoped
class Findings {

    @Inject
    private CardPayments payments;

    @Inject
    private CardRefunds refunds;

    @Inject
    private CardDisputes disputes;

    @Inject
    private Listeners listeners;

    @Inject
    private Clock clock;

    protected Findings() {}

    Findings(CardPayments payments, CardRefunds refunds, CardDisputes disputes, Listeners listeners, Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.disputes = disputes;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** As it would have been seen by another clock. */
    Findings asOf(Clock other) {
        return new Findings(payments, refunds, disputes, listeners, other);
    }

    /** Empty when we know of no such attempt. */
    Optional<CardPayment> take(PageState seen) {
        Optional<String> reference = payments.withAttempt(seen.attempt()).map(CardPayment::reference);
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        List<CardPayment> all = payments.lockedFor(reference.get());
        CardPayment ours = all.stream()
                .filter(payment -> payment.attempt().equals(seen.attempt()))
                .findFirst()
                .orElseThrow();
        take(ours, all, seen);
        return Optional.of(ours);
    }

    void refund(CardPayment payment, RefundState seen) {
        Instant now = clock.instant();
        CardRefund refund = refunds.meantBy(seen).orElseGet(() -> refunds.add(CardRefund.outside(payment, seen, now)));
        if (refund.become(seen, now)) {
            tell(refund);
        }
        payment.refunded(refunds.of(payment).stream()
                .filter(each -> each.state() == CardRefund.State.SUCCEEDED)
                .map(CardRefund::amount)
                .reduce(Money.ZERO, Money::plus));
    }

    void dispute(CardPayment payment, DisputeState seen) {
        Instant now = clock.instant();
        Optional<CardDispute> known = disputes.named(seen.dispute());
        CardDispute dispute = known.orElseGet(() -> disputes.add(new CardDispute(payment, seen, now)));
        payment.disputed(seen.state() != CardDispute.State.WON);
        if (known.isEmpty()) {
            listeners.hear(listener -> listener.disputed(dispute));
        }
        if (dispute.become(seen, now)) {
            listeners.hear(listener -> listener.disputed(dispute));
        }
    }

    private void take(CardPayment ours, List<CardPayment> all, PageState seen) {
        Instant now = clock.instant();
        if (seen.taking().isPresent()) {
            PageState.Taking taking = seen.taking().get();
            if (ours.state() == CardPayment.State.PAID) {
                ours.learnFee(taking, now);
            } else {
                paid(ours, all, seen, taking);
            }
            taking.refunds().forEach(refund -> refund(ours, refund));
        } else if (ours.state() != CardPayment.State.PAID) {
            unpaid(ours, seen, now);
        }
    }

    private static void unpaid(CardPayment ours, PageState seen, Instant now) {
        boolean over = seen.standing() == PageState.Standing.EXPIRED;
        if (over) {
            ours.expired();
        } else if (ours.state() == CardPayment.State.NEW || ours.state() == CardPayment.State.UNKNOWN) {
            boolean opened = ours.opened(seen, now);
            if (!opened) {
                ours.notKnown("the page is " + seen.standing() + " and has no address");
            }
        }
    }

    private void paid(CardPayment ours, List<CardPayment> all, PageState seen, PageState.Taking taking) {
        Instant now = clock.instant();
        ours.paid(seen, taking, now);
        List<CardPayment> others = all.stream().filter(other -> other != ours).toList();
        boolean again = others.stream().anyMatch(other -> other.state() == CardPayment.State.PAID);
        others.stream().filter(CardPayment::isLive).forEach(other -> {
            if (other.state() != CardPayment.State.PAID) {
                other.endAt(now);
            }
        });
        if (!ours.isLive() && others.stream().noneMatch(CardPayment::isLive)) {
            ours.holdReference();
        }
        listeners.hear(listener -> {
            if (again) {
                listener.paidAgain(ours);
            } else {
                listener.paid(ours);
            }
        });
    }

    private void tell(CardRefund refund) {
        if (refund.state() == CardRefund.State.FAILED) {
            listeners.hear(listener -> listener.refundFailed(refund));
            return;
        }
        refund.given();
        listeners.hear(listener -> listener.refunded(refund));
    }
}
