package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/** Orders money back to the card it came from, in the transaction of whoever decides so; the processor is asked afterwards. */
@ApplicationScoped
public class GiveBackCardPayment {

    private static final int LONGEST_KEY = 100;

    @Inject
    private Commits commits;

    @Inject
    private CardPayments payments;

    @Inject
    private CardRefunds refunds;

    @Inject
    private CardCalls calls;

    @Inject
    private Clock clock;

    protected GiveBackCardPayment() {}

    GiveBackCardPayment(Commits commits, CardPayments payments, CardRefunds refunds, CardCalls calls, Clock clock) {
        this.commits = commits;
        this.payments = payments;
        this.refunds = refunds;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Under the same key it is ordered once. While a dispute is open nothing can be given back: the refund comes back
     * FAILED at once, and says why.
     *
     * @throws IllegalArgumentException when nothing was paid or less is left, which the caller should have known
     */
    public CardRefund order(CardPaymentId id, Money amount, String reason, String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a refund's key has 1 to " + LONGEST_KEY + " characters");
        }
        return commits.withTheCaller(() -> ordered(id, amount, reason, key));
    }

    /** What could still be given back, whether ordered money has arrived or not. */
    public Money left(CardPaymentId id) {
        return commits.withTheCaller(() -> left(payments.locked(id)));
    }

    private CardRefund ordered(CardPaymentId id, Money amount, String reason, String key) {
        CardPayment payment = payments.locked(id);
        Optional<CardRefund> before = refunds.withKey(key);
        if (before.isPresent()) {
            return same(before.get(), payment, amount);
        }
        Money left = left(payment);
        if (amount.compareTo(Money.ZERO) <= 0 || amount.compareTo(left) > 0) {
            throw new IllegalArgumentException(
                    "of card payment " + id.value() + " " + left + " can be given back, not " + amount);
        }
        Instant now = clock.instant();
        CardRefund refund = refunds.add(new CardRefund(payment, key, amount, Trouble.shortened(reason), now));
        if (payment.isDisputed()) {
            refund.fail("the payment is disputed: the cardholder's bank has the money", now);
            return refund;
        }
        CardCall call = calls.add(CardCall.refund(refund, now));
        assert call.kind() == CardCall.Kind.REFUND;
        return refund;
    }

    private static CardRefund same(CardRefund before, CardPayment payment, Money amount) {
        if (!before.amount().equals(amount) || !before.payment().id().equals(payment.id())) {
            throw new IllegalArgumentException("refund " + before.key() + " was ordered before as " + before.amount()
                    + " of card payment " + before.payment().id().value());
        }
        return before;
    }

    private Money left(CardPayment payment) {
        if (payment.state() != CardPayment.State.PAID) {
            return Money.ZERO;
        }
        return refunds.of(payment).stream()
                .filter(CardRefund::holdsMoney)
                .map(CardRefund::amount)
                .reduce(payment.amount(), Money::minus);
    }
}
