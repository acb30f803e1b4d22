package org.earlybridge.payments.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.earlybridge.payments.charging.Fulfilment.Decision;
import org.earlybridge.payments.ledger.PostFact;
import org.earlybridge.payments.ledger.Posted.Applied;
import org.earlybridge.payments.money.Money;

/**
 * Card money has come, or has gone back. The seller is asked first and the charge is held only then, in the order in which
 * a sale does both, so that a cancellation at the same moment and this never wait for each other in a ring.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakeCardMoney {

    @Inject
    private Agreements agreements;

    @Inject
    private Charges charges;

    @Inject
    private PostFact post;

    @Inject
    private Seller seller;

    @Inject
    private CardDesk cards;

    @Inject
    private Clock clock;

    protected TakeCardMoney() {}

    TakeCardMoney(Agreements agreements, Charges charges, PostFact post, Seller seller, Clock clock) {
        this.agreements = agreements;
        this.charges = charges;
        this.post = post;
        this.seller = seller;
        this.cards = charges.cards();
        this.clock = clock;
    }

    /**
     * The seller delivers, or all of it goes back at once. Told twice of one payment, it acts once.
     *
     * @param day on which it was paid, whenever that is told
     */
    public void paid(String reference, String payment, Money amount, LocalDate day) {
        Charge asked = agreements.mustHave(reference);
        if (asked.paidBy().filter(payment::equals).isPresent()) {
            return;
        }
        boolean delivers = asked.takes(amount) && seller.paid(reference) == Decision.SEATED;
        Charge charge = agreements.toChange(reference);
        if (delivers && charge.takes(amount)) {
            charge.payBy(payment);
            charges.confirm(charge, day);
            seller.confirmed(reference);
            return;
        }
        if (post.now(Postings.notTaken(charge, payment, amount, day)) instanceof Applied) {
            cards.order(payment, amount, "it came too late to pay for " + reference, "not-taken-" + payment);
        }
    }

    /** The money is on the card again. */
    public void returned(String reference, String refund, Money amount) {
        var unused = post.now(Postings.returned(agreements.mustHave(reference), refund, amount, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
