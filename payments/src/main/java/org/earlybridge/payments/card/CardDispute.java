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
import org.earlybridge.payments.money.Money;

/** A cardholder's bank has taken the money back, and decides later whether that was right. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "card_dispute")
public class CardDispute {

    public enum State {
        OPEN,
        WON,
        LOST
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_dispute_seq")
    @SequenceGenerator(name = "card_dispute_seq", sequenceName = "card_dispute_seq", allocationSize = 50)
    private long id;

    @ManyToOne
    @JoinColumn(name = "payment_id")
    private CardPayment payment;

    @Column(name = "provider_dispute")
    private String providerDispute;

    private Money amount;
    private Money fee;
    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CardDispute() {}

    CardDispute(CardPayment payment, DisputeState seen, Instant now) {
        this.payment = payment;
        this.providerDispute = seen.dispute();
        this.amount = seen.amount();
        this.fee = seen.fee();
        this.reason = seen.reason();
        this.state = State.OPEN;
        this.madeAt = now;
        this.changedAt = now;
    }

    public long id() {
        return id;
    }

    public CardPayment payment() {
        return payment;
    }

    public Money amount() {
        return amount;
    }

    /** What the dispute itself costs. */
    public Money fee() {
        return fee;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public String providerDispute() {
        return providerDispute;
    }

    boolean become(DisputeState seen, Instant now) {
        if (state == seen.state() || state != State.OPEN) {
            return false;
        }
        state = seen.state();
        changedAt = now;
        return true;
    }
}
