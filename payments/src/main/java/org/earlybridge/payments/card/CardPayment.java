package org.earlybridge.payments.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** One attempt to be paid by card, from before the processor is asked until long after the money came. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "card_payment")
public class CardPayment {

    /** How an attempt stands. UNKNOWN: the processor was asked for a page, and whether there is one is not known yet. */
    public enum State {
        NEW,
        OPEN,
        PAID,
        EXPIRED,
        FAILED,
        UNKNOWN;

        /** May bring money, or has. */
        public boolean isLive() {
            return this != EXPIRED && this != FAILED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_payment_seq")
    @SequenceGenerator(name = "card_payment_seq", sequenceName = "card_payment_seq", allocationSize = 50)
    private long id;

    private String book;
    private String reference;
    private @Nullable Integer live;
    private String attempt;
    private Money amount;

    @Embedded
    private PageTerms terms;

    @Column(name = "pay_before")
    private Instant payBefore;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Read from columns that are all empty it is null. */
    @Embedded
    private @Nullable ProviderNames names;

    private @Nullable Money fee;
    private Money refunded;
    private boolean disputed;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Embedded
    private NextLook look = new NextLook();

    private @Nullable String trouble;

    protected CardPayment() {}

    CardPayment(CardOrder order, Instant now) {
        this.book = order.book();
        this.reference = order.reference();
        this.attempt = UUID.randomUUID().toString();
        this.amount = order.amount();
        this.terms = new PageTerms(order, now);
        this.payBefore = order.payBefore();
        this.refunded = Money.ZERO;
        this.madeAt = now;
        become(State.NEW);
    }

    public CardPaymentId id() {
        return new CardPaymentId(id);
    }

    public String book() {
        return book;
    }

    public String reference() {
        return reference;
    }

    public Money amount() {
        return amount;
    }

    public State state() {
        return state;
    }

    /** Where to send the payer, while she can pay. */
    public Optional<URI> page() {
        return state == State.OPEN ? names().page() : Optional.empty();
    }

    /** Sent back and not failed; a refund under way is not in it. */
    public Money refunded() {
        return refunded;
    }

    /** What the processor keeps of it; empty until it says so. */
    public Optional<Money> fee() {
        return Optional.ofNullable(fee);
    }

    public Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    /** The cardholder's bank has the money, for now or for good. */
    public boolean isDisputed() {
        return disputed;
    }

    public Optional<String> providerSession() {
        return names().session();
    }

    public Optional<String> providerIntent() {
        return names().intent();
    }

    private ProviderNames names() {
        return names == null ? new ProviderNames() : names;
    }

    private void learn(PageState seen) {
        ProviderNames known = names();
        known.learn(seen);
        names = known;
    }

    String attempt() {
        return attempt;
    }

    boolean isAsOrdered(CardOrder order) {
        return book.equals(order.book()) && amount.equals(order.amount()) && terms.areAsOrdered(order);
    }

    boolean isOverdueAt(Instant now) {
        return !now.isBefore(payBefore);
    }

    PageOrder pageOrder() {
        return terms.order(book, attempt, amount);
    }

    /** The page must be the one that was ordered: money of another amount or for another attempt is nobody's guess. */
    boolean opened(PageState seen, Instant now) {
        seen.mustBe(attempt, amount);
        learn(seen);
        if (state == State.PAID || seen.page().isEmpty()) {
            return false;
        }
        become(State.OPEN);
        look.soon(now);
        return true;
    }

    /** Late or not: money that came has come. */
    void paid(PageState seen, PageState.Taking taking, Instant now) {
        seen.mustBe(attempt, amount);
        learn(seen);
        paidAt = now;
        state = State.PAID;
        terms.forgetEmail();
        learnFee(taking, now);
    }

    /** It may be told later than the payment. */
    void learnFee(PageState.Taking taking, Instant now) {
        fee = taking.fee().orElse(fee);
        if (fee == null) {
            look.later(now, payBefore);
        } else {
            look.never();
        }
    }

    boolean isLive() {
        return live != null;
    }

    /** Paid after it had been given up, and no other attempt is under way: from now on no new one may begin. */
    void holdReference() {
        live = 1;
    }

    void expired() {
        become(State.EXPIRED);
    }

    void failed(String why) {
        become(State.FAILED);
        trouble = Trouble.shortened(why);
    }

    void notKnown(String why) {
        if (state == State.NEW) {
            become(State.UNKNOWN);
        }
        trouble = Trouble.shortened(why);
    }

    void refunded(Money sum) {
        refunded = sum;
    }

    void disputed(boolean stillOrLost) {
        disputed = stillOrLost;
    }

    /** Nobody will come back to it: the page is closed as soon as may be. */
    void endAt(Instant now) {
        payBefore = payBefore.isBefore(now) ? payBefore : now;
        look.now(now);
    }

    void lookLater(Instant now) {
        look.later(now, payBefore);
    }

    private void become(State next) {
        state = next;
        live = next.isLive() ? 1 : null;
        if (!next.isLive()) {
            look.never();
        }
        if (!next.isLive() || next == State.OPEN) {
            terms.forgetEmail();
        }
    }
}
