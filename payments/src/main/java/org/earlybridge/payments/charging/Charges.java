package org.earlybridge.payments.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.earlybridge.payments.ledger.PostFact;
import org.earlybridge.payments.money.Money;

/**
 * Charging for something sold. Every verb joins the transaction of the sale, so that both happen or neither. A fee is what
 * the payer forfeits of her own part; funders then forfeit the same part of their shares.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Charges {

    @Inject
    private Agreements agreements;

    @Inject
    private PostFact post;

    @Inject
    private CardDesk cards;

    @Inject
    private Papers papers;

    @Inject
    private Clock clock;

    protected Charges() {}

    Charges(Agreements agreements, PostFact post, CardDesk cards, Papers papers, Clock clock) {
        this.agreements = agreements;
        this.post = post;
        this.cards = cards;
        this.papers = papers;
        this.clock = clock;
    }

    /** Remembers what will be owed; nothing is posted until it is confirmed. */
    public ChargeView open(ChargeOrder order) {
        Charge charge = new Charge(order, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        agreements.add(charge);
        return charge.view();
    }

    /**
     * Posts it, in the book that has the income and in that of each funder. A second call changes nothing.
     *
     * @throws IllegalStateException when it was cancelled or abandoned, or waits for a card payment
     */
    public void confirm(String reference, LocalDate businessDate) {
        Charge charge = agreements.toChange(reference);
        if (charge.way() == Way.CARD && charge.paidBy().isEmpty()) {
            throw new IllegalStateException(reference + " waits for a card payment, which confirms it by itself");
        }
        confirm(charge, businessDate);
    }

    /** What taking it back would mean, if that fee were kept. */
    public Settling previewCancel(String reference, Money fee) {
        return agreements.mustHave(reference).settling(fee);
    }

    /** Takes it back but for the fee: funders' shares at once, the payer's by card refund or a lower receivable. */
    public Settling cancel(String reference, Money fee, String reason, LocalDate businessDate) {
        Charge charge = agreements.toChange(reference);
        Money earnedBefore = charge.earned();
        Settling settling = charge.takeBack(fee, reason);
        Postings.cancelled(charge, settling, earnedBefore, businessDate).ifPresent(post::surely);
        if (charge.way() == Way.CARD && !settling.payerGetsBack().equals(Money.ZERO)) {
            String payment = charge.paidBy().orElseThrow();
            cards.order(payment, settling.payerGetsBack(), reason, "cancelled-" + reference);
        }
        papers.write(charge);
        return settling;
    }

    /**
     * Somebody else bears the fee that the payer was let off: it is income all the same, and a cost of whoever bears it. Once
     * for a charge, after it was taken back without a fee.
     *
     * @throws IllegalStateException when it was not taken back, or the payer bears a fee herself
     */
    public void waive(String reference, Share fee, LocalDate businessDate) {
        Charge charge = agreements.mustHave(reference);
        ChargeView view = charge.view();
        if (view.state() != ChargeState.CANCELLED || !view.fee().equals(Money.ZERO)) {
            throw new IllegalStateException(reference + " has no fee to waive: it is " + view.state()
                    + " with a fee of " + view.fee() + " for the payer");
        }
        Postings.waived(charge, fee, businessDate).ifPresent(post::surely);
    }

    /** Lets a charge go that was never paid. A second call changes nothing. */
    public void abandon(String reference) {
        agreements.toChange(reference).abandon();
    }

    /** Writes papers that could not be written when it was confirmed. A second call writes nothing. */
    public void writePapers(String reference) {
        papers.write(agreements.toChange(reference));
    }

    public Optional<ChargeView> of(String reference) {
        return agreements.of(reference).map(Charge::view);
    }

    CardDesk cards() {
        return cards;
    }

    void confirm(Charge charge, LocalDate businessDate) {
        if (charge.confirm()) {
            Postings.confirmed(charge, businessDate).ifPresent(post::surely);
            papers.write(charge);
        }
    }
}
