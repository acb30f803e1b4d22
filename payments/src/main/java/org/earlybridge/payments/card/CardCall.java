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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call to the processor that must be made, and how it stands. Its key is written before the call is. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "card_call")
class CardCall {

    enum Kind {
        OPEN,
        EXPIRE,
        REFUND
    }

    enum State {
        WAITING,
        IN_FLIGHT,
        UNKNOWN,
        DONE,
        FAILED
    }

    /** Whoever made the call has an answer by then, or has died. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Pause PAUSES = new Pause(Duration.ofSeconds(5), Duration.ofMinutes(15));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_call_seq")
    @SequenceGenerator(name = "card_call_seq", sequenceName = "card_call_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne
    @JoinColumn(name = "payment_id")
    private CardPayment payment;

    @ManyToOne
    @JoinColumn(name = "refund_id")
    private @Nullable CardRefund refund;

    @Column(name = "call_key")
    private String key;

    @Column(name = "what_is_asked")
    private String whatIsAsked;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "first_sent_at")
    private @Nullable Instant firstSentAt;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    private int tries;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String trouble;

    protected CardCall() {}

    private CardCall(Kind kind, CardPayment payment, String key, String whatIsAsked, Instant now) {
        this.kind = kind;
        this.payment = payment;
        this.key = key;
        this.whatIsAsked = whatIsAsked;
        this.state = State.WAITING;
        this.madeAt = now;
        this.nextAt = now;
    }

    static CardCall open(CardPayment payment, Instant now) {
        String asked = payment.pageOrder().digest();
        return new CardCall(Kind.OPEN, payment, "open-" + payment.attempt(), asked, now);
    }

    static CardCall expire(CardPayment payment, Instant now) {
        String asked = Digest.of(payment.providerSession());
        return new CardCall(Kind.EXPIRE, payment, "expire-" + payment.attempt(), asked, now);
    }

    static CardCall refund(CardRefund refund, Instant now) {
        CardCall call = new CardCall(Kind.REFUND, refund.payment(), "refund-" + refund.key(), "", now);
        call.refund = refund;
        call.whatIsAsked = call.refundOrder().digest();
        return call;
    }

    long id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    CardPayment payment() {
        return payment;
    }

    Optional<CardRefund> refund() {
        return Optional.ofNullable(refund);
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    /** What is to be said, as it was when it was first written. */
    Errand errand(boolean sentBefore, Instant now) {
        return new Errand(
                id, kind, key, payment.attempt(), sentBefore, firstSentAt == null ? now : firstSentAt, order());
    }

    /** While somebody makes it nobody else may, unless that one must have died. */
    boolean isFreeAt(Instant now) {
        return nextAt != null && (state != State.IN_FLIGHT || !nextAt.isAfter(now));
    }

    void sent(Instant now) {
        if (firstSentAt == null) {
            firstSentAt = now;
        }
        state = State.IN_FLIGHT;
        tries++;
        nextAt = now.plus(LEASE);
    }

    boolean wasSent() {
        return firstSentAt != null;
    }

    boolean asksTheSame() {
        String asked = switch (kind) {
            case OPEN -> payment.pageOrder().digest();
            case EXPIRE -> Digest.of(payment.providerSession());
            case REFUND -> refundOrder().digest();
        };
        return asked.equals(whatIsAsked);
    }

    void done(Instant now) {
        end(State.DONE, now);
    }

    void failed(String why, Instant now) {
        end(State.FAILED, now);
        trouble = Trouble.shortened(why);
    }

    void later(String why, Instant now) {
        state = State.WAITING;
        again(why, now);
    }

    void notKnown(String why, Instant now) {
        state = State.UNKNOWN;
        again(why, now);
    }

    /** After proof that nothing came of the old one. */
    void underNewKey(Instant now) {
        key = key + "+";
        firstSentAt = null;
        later("nothing came of the call before; sent anew", now);
    }

    private void again(String why, Instant now) {
        trouble = Trouble.shortened(why);
        nextAt = PAUSES.after(now, tries);
    }

    private void end(State how, Instant now) {
        state = how;
        endedAt = now;
        nextAt = null;
    }

    private Errand.What order() {
        return switch (kind) {
            case OPEN -> new Errand.Open(payment.pageOrder());
            case EXPIRE ->
                new Errand.Close(
                        payment.book(),
                        payment.providerSession().orElseThrow(() -> new IllegalStateException("no page")));
            case REFUND -> new Errand.GiveBack(refundOrder());
        };
    }

    private RefundOrder refundOrder() {
        if (refund == null) {
            throw new IllegalStateException("call " + id + " gives nothing back");
        }
        String intent = payment.providerIntent().orElseThrow(() -> new IllegalStateException("nothing was paid"));
        return new RefundOrder(payment.book(), intent, refund.amount(), refund.key());
    }
}
