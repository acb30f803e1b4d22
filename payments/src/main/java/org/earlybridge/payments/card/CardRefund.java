package org.earlybridge.payments.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** Money on its way back to a card. Even one that has succeeded may fail days later. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "card_refund")
public class CardRefund {

    public enum State {
        PENDING,
        SUCCEEDED,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_refund_seq")
    @SequenceGenerator(name = "card_refund_seq", sequenceName = "card_refund_seq", allocationSize = 50)
    private long id;

    @ManyToOne
    @JoinColumn(name = "payment_id")
    private CardPayment payment;

    @Column(name = "refund_key")
    private String key;

    private Money amount;
    private String reason;
    private boolean outside;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "provider_refund")
    private @Nullable String providerRefund;

    @Column(name = "was_given")
    private boolean wasGiven;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private @Nullable String trouble;

    protected CardRefund() {}

    CardRefund(CardPayment payment, String key, Money amount, String reason, Instant now) {
        this.payment = payment;
        this.key = key;
        this.amount = amount;
        this.reason = reason;
        this.state = State.PENDING;
        this.madeAt = now;
        this.changedAt = now;
    }

    /** Made by somebody at the processor's own desk: nobody here ordered it, and nobody here knows why. */
    static CardRefund outside(CardPayment payment, RefundState seen, Instant now) {
        CardRefund refund =
                new CardRefund(payment, "outside:" + seen.refund(), seen.amount(), "outside the system", now);
        refund.outside = true;
        return refund;
    }

    public long id() {
        return id;
    }

    public CardPayment payment() {
        return payment;
    }

    /** As whoever ordered it named it. */
    public String key() {
        return key;
    }

    public Money amount() {
        return amount;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public boolean isOutside() {
        return outside;
    }

    /** Whether it was told as refunded, at some time. */
    public boolean wasGiven() {
        return wasGiven;
    }

    public Optional<String> providerRefund() {
        return Optional.ofNullable(providerRefund);
    }

    /** Why it failed, in the processor's words. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    boolean holdsMoney() {
        return state != State.FAILED;
    }

    /** A refund that failed does not come back, whatever an older picture of it says. */
    boolean become(RefundState seen, Instant now) {
        if (!amount.equals(seen.amount())) {
            throw new IllegalStateException("refund " + seen.refund() + " of " + seen.amount()
                    + " is not the one that was ordered as card refund " + id + ", " + amount);
        }
        providerRefund = seen.refund();
        if (state == seen.state() || state == State.FAILED || seen.state() == State.PENDING) {
            return false;
        }
        state = seen.state();
        changedAt = now;
        trouble = seen.why().map(Trouble::shortened).orElse(null);
        return true;
    }

    void given() {
        wasGiven = true;
    }

    void fail(String why, Instant now) {
        state = State.FAILED;
        changedAt = now;
        trouble = Trouble.shortened(why);
    }
}
