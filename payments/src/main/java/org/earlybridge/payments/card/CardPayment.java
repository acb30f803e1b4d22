package org.earlybridge.payments.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
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

    /** The processor's pages live half an hour at least; a minute more, for the way there. */
    private static final Duration SHORTEST_PAGE = Duration.ofMinutes(31);

    /** And a day at most. */
    private static final Duration LONGEST_PAGE = Duration.ofHours(24).minusMinutes(5);

    private static final Pause LOOKS = new Pause(Duration.ofMinutes(2), Duration.ofMinutes(30));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_payment_seq")
    @SequenceGenerator(name = "card_payment_seq", sequenceName = "card_payment_seq", allocationSize = 50)
    private long id;

    private String book;
    private String reference;
    private @Nullable Integer live;
    private String attempt;
    private Money amount;
    private String description;
    private @Nullable String email;

    @Column(name = "return_to")
    private String returnTo;

    @Column(name = "leave_to")
    private String leaveTo;

    private String metadata;

    @Column(name = "pay_before")
    private Instant payBefore;

    @Column(name = "page_ends")
    private Instant pageEnds;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String page;

    @Column(name = "provider_session")
    private @Nullable String providerSession;

    @Column(name = "provider_intent")
    private @Nullable String providerIntent;

    @Column(name = "provider_charge")
    private @Nullable String providerCharge;

    private @Nullable Money fee;
    private Money refunded;
    private boolean disputed;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Column(name = "next_look_at")
    private @Nullable Instant nextLookAt;

    private int looks;
    private @Nullable String trouble;

    protected CardPayment() {}

    CardPayment(CardOrder order, Instant now) {
        this.book = order.book();
        this.reference = order.reference();
        this.attempt = UUID.randomUUID().toString();
        this.amount = order.amount();
        this.description = order.description();
        this.email = order.email().orElse(null);
        this.returnTo = order.returnTo().toString();
        this.leaveTo = order.leaveTo().toString();
        this.metadata = Metadata.write(order.metadata());
        this.payBefore = order.payBefore();
        this.pageEnds = later(now.plus(SHORTEST_PAGE), earlier(order.payBefore(), now.plus(LONGEST_PAGE)));
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
        return state == State.OPEN ? Optional.ofNullable(page).map(URI::create) : Optional.empty();
    }

    public Instant payBefore() {
        return payBefore;
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

    public boolean isDisputed() {
        return disputed;
    }

    public Optional<String> providerSession() {
        return Optional.ofNullable(providerSession);
    }

    public Optional<String> providerIntent() {
        return Optional.ofNullable(providerIntent);
    }

    /** What went wrong last, for people who run this. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    String attempt() {
        return attempt;
    }

    Instant madeAt() {
        return madeAt;
    }

    boolean isAsOrdered(CardOrder order) {
        return book.equals(order.book())
                && amount.equals(order.amount())
                && returnTo.equals(order.returnTo().toString())
                && leaveTo.equals(order.leaveTo().toString());
    }

    boolean isOverdueAt(Instant now) {
        return !now.isBefore(payBefore);
    }

    PageOrder pageOrder() {
        return new PageOrder(
                book,
                attempt,
                amount,
                description,
                Optional.ofNullable(email),
                returnTo,
                leaveTo,
                pageEnds,
                Metadata.read(metadata));
    }

    /** The page must be the one that was ordered: money of another amount or for another attempt is nobody's guess. */
    boolean opened(PageState seen, Instant now) {
        mustBeOurs(seen);
        providerSession = seen.session();
        if (state == State.PAID || seen.page().isEmpty()) {
            return false;
        }
        page = seen.page().get().toString();
        become(State.OPEN);
        nextLookAt = LOOKS.after(now, 1);
        return true;
    }

    /** Late or not: money that came has come. */
    void paid(PageState seen, PageState.Taking taking, Instant now) {
        mustBeOurs(seen);
        providerSession = seen.session();
        providerIntent = taking.intent();
        providerCharge = taking.charge();
        paidAt = now;
        state = State.PAID;
        email = null;
        nextLookAt = null;
        learnFee(taking, now);
    }

    /** Whoever still looks for the fee gives up after a while; the payout tells it in the end. */
    void learnFee(PageState.Taking taking, Instant now) {
        fee = taking.fee().orElse(fee);
        disputed = taking.disputed();
        nextLookAt = fee == null ? LOOKS.after(now, looks + 1) : null;
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

    void disputed() {
        disputed = true;
    }

    /** Nobody will come back to it: the page is closed as soon as may be. */
    void endAt(Instant now) {
        payBefore = earlier(payBefore, now);
        nextLookAt = now;
    }

    void lookLater(Instant now) {
        looks++;
        Instant next = LOOKS.after(now, looks + 1);
        boolean soonOver = now.isBefore(payBefore) && next.isAfter(payBefore);
        nextLookAt = soonOver ? payBefore.plusSeconds(30) : next;
    }

    private void become(State next) {
        state = next;
        live = next.isLive() ? 1 : null;
        if (!next.isLive()) {
            nextLookAt = null;
            email = null;
        }
        if (next == State.OPEN) {
            email = null;
        }
    }

    private void mustBeOurs(PageState seen) {
        if (!seen.attempt().equals(attempt) || !seen.amount().equals(amount)) {
            throw new IllegalStateException("page " + seen.session() + " of " + seen.amount()
                    + " is not the one that was ordered for card payment " + id + ", " + amount);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
