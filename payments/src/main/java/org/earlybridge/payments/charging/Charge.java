package org.earlybridge.payments.charging;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was sold under one reference. It is opened when somebody means to buy, and confirmed when the card was charged, the
 * invoice agreed or nothing was to pay; from then on it is earned as it is delivered, or taken back but for a fee. One that
 * is never paid is abandoned, and may still be confirmed when its money comes late and the seller can still deliver.
 */
@Entity
@Table(name = "charge")
class Charge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charge_seq")
    @SequenceGenerator(name = "charge_seq", sequenceName = "charge_seq", allocationSize = 50)
    private @Nullable Long id;

    private String reference;
    private String book;

    private String party;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Enumerated(EnumType.STRING)
    private ChargeState state;

    @Column(name = "full_price")
    private Money full;

    @Column(name = "payer_pays")
    private Money payerPays;

    @Column(name = "given_back")
    private Money givenBack;

    private Money earned;

    @Column(name = "paid_by")
    private @Nullable String paidBy;

    @Embedded
    private Wording wording;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    @OneToMany(mappedBy = "charge", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<ChargeShare> shares = new ArrayList<>();

    @OneToMany(mappedBy = "charge", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<ChargeDelivery> deliveries = new ArrayList<>();

    @Version
    private long version;

    protected Charge() {}

    Charge(ChargeOrder order, Instant openedAt) {
        this.reference = order.reference();
        this.book = order.book();
        this.party = order.party();
        this.way = order.way();
        this.state = ChargeState.OPEN;
        this.full = order.full();
        this.payerPays = order.payerPays();
        this.givenBack = Money.ZERO;
        this.earned = Money.ZERO;
        this.wording = new Wording(order);
        this.openedAt = openedAt;
        order.shares().stream()
                .filter(share -> !share.amount().equals(Money.ZERO))
                .forEach(share -> shares.add(new ChargeShare(this, shares.size() + 1, share)));
        order.deliveries().forEach(part -> deliveries.add(new ChargeDelivery(this, deliveries.size() + 1, part)));
    }

    /** Whether money that comes now, in that amount, can still pay for it. */
    boolean takes(Money paid) {
        boolean waits = state == ChargeState.OPEN || state == ChargeState.ABANDONED;
        return waits && way == Way.CARD && paid.equals(payerPays);
    }

    void payBy(String payment) {
        paidBy = payment;
    }

    /** Returns false when it was confirmed before. */
    boolean confirm() {
        if (state == ChargeState.CONFIRMED) {
            return false;
        }
        if (state == ChargeState.CANCELLED || (state == ChargeState.ABANDONED && paidBy == null)) {
            throw new IllegalStateException(reference + " is " + state + " and cannot be confirmed");
        }
        state = ChargeState.CONFIRMED;
        endedBecause = null;
        return true;
    }

    void abandon() {
        if (state == ChargeState.CONFIRMED || state == ChargeState.CANCELLED) {
            throw new IllegalStateException(reference + " is " + state + ": take it back instead");
        }
        state = ChargeState.ABANDONED;
    }

    /** What taking it back means: each funder gets back the same part of its share as the payer of hers. */
    Settling settling(Money fee) {
        mustBeConfirmed();
        if (fee.isNegative() || fee.compareTo(payerPays) > 0) {
            throw new IllegalArgumentException("the fee for " + reference + " is between £0.00 and " + payerPays
                    + ", the payer's own part, but not " + fee);
        }
        Money payerBack = payerPays.minus(fee);
        List<Share> back = shares.stream()
                .map(share -> new Share(share.funder(), share.dueBackAt(payerBack)))
                .toList();
        return new Settling(fee, payerBack.minus(givenBack), back);
    }

    /** Answers what is given back; from here on all that is kept is earned. */
    Settling takeBack(Money fee, String because) {
        Settling settling = settling(fee);
        givenBack = givenBack.plus(settling.payerGetsBack());
        shares.forEach(share -> share.giveBackAt(givenBack));
        earned = kept();
        state = ChargeState.CANCELLED;
        endedBecause = because;
        return settling;
    }

    /** The next part that was delivered by that day, with what it earns; it counts as earned from then on. */
    Optional<Earning> earnNext(LocalDate day) {
        mustBeConfirmed();
        List<Money> parts = kept().splitBy(deliveries.stream()
                .map(part -> part.delivery().weight())
                .toList());
        for (int at = 0; at < deliveries.size(); at++) {
            ChargeDelivery part = deliveries.get(at);
            if (!part.isEarned() && !part.delivery().day().isAfter(day)) {
                part.earn();
                earned = earned.plus(parts.get(at));
                return Optional.of(new Earning(at + 1, part.delivery().day(), parts.get(at)));
            }
        }
        return Optional.empty();
    }

    /** Of the whole price, what the seller has not given back. */
    Money kept() {
        Money back = shares.stream().map(ChargeShare::givenBack).reduce(givenBack, Money::plus);
        return full.minus(back);
    }

    /** Of what was agreed on invoice: her part, less what was taken back. */
    Money payerStillOwes() {
        return payerPays.minus(givenBack);
    }

    private void mustBeConfirmed() {
        if (state != ChargeState.CONFIRMED) {
            throw new IllegalStateException(reference + " is " + state + ": there is nothing to take back or to earn");
        }
    }

    ChargeView view() {
        return new ChargeView(
                reference,
                book,
                party,
                way,
                state,
                full,
                payerPays,
                shares.stream().map(ChargeShare::borne).toList(),
                state == ChargeState.CANCELLED ? payerPays.minus(givenBack) : Money.ZERO,
                givenBack,
                wording.purchaseOrder(),
                wording.tariff());
    }

    String reference() {
        return reference;
    }

    String book() {
        return book;
    }

    String party() {
        return party;
    }

    Way way() {
        return way;
    }

    ChargeState state() {
        return state;
    }

    Money full() {
        return full;
    }

    Money payerPays() {
        return payerPays;
    }

    Money earned() {
        return earned;
    }

    /** The card payment that pays it; a second one is somebody paying twice. */
    Optional<String> paidBy() {
        return Optional.ofNullable(paidBy);
    }

    String description() {
        return wording.description();
    }

    /** For the papers about it. */
    Sold sold() {
        return new Sold(
                reference,
                book,
                party,
                way,
                full,
                payerPays,
                shares(),
                givenBack,
                shares.stream()
                        .map(share -> new Share(share.funder(), share.givenBack()))
                        .toList(),
                wording.purchaseOrder(),
                wording.description(),
                Optional.ofNullable(endedBecause));
    }

    /** As agreed, before anything went back. */
    List<Share> shares() {
        return shares.stream().map(ChargeShare::agreed).toList();
    }
}
