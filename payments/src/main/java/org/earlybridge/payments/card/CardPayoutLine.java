package org.earlybridge.payments.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** One movement of money inside a payout. */
@Embeddable
public class CardPayoutLine {

    /** As the processor names the line by which it pays out again. */
    private static final String PAYOUT_THAT_FAILED = "payout_failure";

    @Column(name = "provider_transaction")
    private String transaction;

    private String kind;
    private String source;
    private Money gross;
    private Money fee;
    private Money net;

    @Column(name = "payment_id")
    private @Nullable Long payment;

    protected CardPayoutLine() {}

    CardPayoutLine(PayoutState.Line seen, Optional<CardPaymentId> payment) {
        this.transaction = seen.transaction();
        this.kind = seen.kind();
        this.source = seen.source();
        this.gross = seen.gross();
        this.fee = seen.fee();
        this.net = seen.net();
        this.payment = payment.map(CardPaymentId::value).orElse(null);
    }

    public String transaction() {
        return transaction;
    }

    /** As the processor names it: charge, refund, adjustment and others. */
    public String kind() {
        return kind;
    }

    /** What moved, as the processor names it: a charge, a refund, a dispute. */
    public String source() {
        return source;
    }

    public Money gross() {
        return gross;
    }

    public Money fee() {
        return fee;
    }

    public Money net() {
        return net;
    }

    /** Whose money it is; empty when it is none that we know of. */
    public Optional<CardPaymentId> payment() {
        return Optional.ofNullable(payment).map(CardPaymentId::new);
    }

    /** Money of a payment that we know, or of an earlier payout that failed and is paid out again. */
    public boolean isExplained() {
        return payment != null || kind.equals(PAYOUT_THAT_FAILED);
    }
}
