package org.earlybridge.payments.card;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.earlybridge.payments.money.Money;

/** What the processor paid to a council's bank in one sum, or took from it, line by line. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "card_payout")
public class CardPayout {

    public enum State {
        PAID,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_payout_seq")
    @SequenceGenerator(name = "card_payout_seq", sequenceName = "card_payout_seq", allocationSize = 50)
    private long id;

    private String book;

    @Column(name = "provider_payout")
    private String providerPayout;

    private Money amount;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate arrives;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "card_payout_line", joinColumns = @JoinColumn(name = "payout_id"))
    @OrderBy("transaction")
    private List<CardPayoutLine> lines = new ArrayList<>();

    protected CardPayout() {}

    CardPayout(String book, PayoutState seen, List<CardPayoutLine> lines, Instant now) {
        this.book = book;
        this.providerPayout = seen.payout();
        this.amount = seen.amount();
        this.arrives = seen.arrives();
        this.state = seen.standing() == PayoutState.Standing.FAILED ? State.FAILED : State.PAID;
        this.lines = new ArrayList<>(lines);
        this.madeAt = now;
        this.changedAt = now;
    }

    public long id() {
        return id;
    }

    public String book() {
        return book;
    }

    public String providerPayout() {
        return providerPayout;
    }

    /** Negative when refunds and disputes outweighed charges. */
    public Money amount() {
        return amount;
    }

    public State state() {
        return state;
    }

    public LocalDate arrives() {
        return arrives;
    }

    public List<CardPayoutLine> lines() {
        return List.copyOf(lines);
    }

    /** What the lines do not explain of the amount: zero when all is well, and never to be absorbed. */
    public Money unexplained() {
        return lines.stream().map(CardPayoutLine::net).reduce(amount, Money::minus);
    }

    boolean become(PayoutState seen, Instant now) {
        if (state == State.FAILED || seen.standing() != PayoutState.Standing.FAILED) {
            return false;
        }
        state = State.FAILED;
        changedAt = now;
        return true;
    }
}
