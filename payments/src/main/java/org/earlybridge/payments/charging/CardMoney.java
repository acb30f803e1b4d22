package org.earlybridge.payments.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.earlybridge.payments.card.CardDispute;
import org.earlybridge.payments.card.CardListener;
import org.earlybridge.payments.card.CardPayment;
import org.earlybridge.payments.card.CardPaymentId;
import org.earlybridge.payments.card.CardPayout;
import org.earlybridge.payments.card.CardRefund;
import org.earlybridge.payments.card.GiveBackCardPayment;
import org.earlybridge.payments.ledger.PostFact;
import org.earlybridge.payments.money.Money;

/** Between the cards and the charges: news of card money becomes postings, and what goes back becomes orders to the cards. */
@ApplicationScoped
public class CardMoney implements CardListener, CardRefunds {

    private static final Logger LOG = System.getLogger(CardMoney.class.getName());

    @Inject
    private TakeCardMoney takeCardMoney;

    @Inject
    private GiveBackCardPayment giveBack;

    @Inject
    private PostFact post;

    @Inject
    private Clock clock;

    protected CardMoney() {}

    CardMoney(TakeCardMoney takeCardMoney, GiveBackCardPayment giveBack, PostFact post, Clock clock) {
        this.takeCardMoney = takeCardMoney;
        this.giveBack = giveBack;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public void paid(CardPayment payment) {
        LocalDate day = payment.paidAt()
                .map(moment -> LocalDate.ofInstant(moment, clock.getZone()))
                .orElseGet(this::today);
        takeCardMoney.paid(payment.reference(), words(payment.id()), payment.amount(), day);
    }

    /** The charge is paid, so this money finds nothing to pay for and goes back. */
    @Override
    public void paidAgain(CardPayment surplus) {
        paid(surplus);
    }

    @Override
    public void refunded(CardRefund refund) {
        if (refund.isOutside()) {
            LOG.log(
                    Level.WARNING,
                    "Card refund {0} was made outside the system: {1} for {2} stands in suspense until it is explained.",
                    refund.id(),
                    refund.amount(),
                    refund.payment().reference());
            post.surely(CardPostings.outside(refund, today()));
        } else {
            takeCardMoney.returned(refund.payment().reference(), Long.toString(refund.id()), refund.amount());
        }
    }

    /** What never arrived is still owed; what had arrived and came back is owed again. */
    @Override
    public void refundFailed(CardRefund refund) {
        LOG.log(
                Level.WARNING,
                "Card refund {0} failed: {1} for {2} has to be paid by bank transfer.",
                refund.id(),
                refund.amount(),
                refund.payment().reference());
        if (refund.wasGiven()) {
            post.surely(CardPostings.failed(refund, today()));
        }
    }

    @Override
    public void disputed(CardDispute dispute) {
        post.surely(CardPostings.disputed(dispute, today()));
        switch (dispute.state()) {
            case OPEN ->
                LOG.log(
                        Level.WARNING,
                        "The payer disputes {0}.",
                        dispute.payment().reference());
            case WON -> post.surely(CardPostings.won(dispute, today()));
            case LOST -> post.surely(CardPostings.lost(dispute, today()));
        }
    }

    /** A payout that failed is told first as it was made, so that the books show both. */
    @Override
    public void paidOut(CardPayout payout) {
        if (payout.amount().equals(Money.ZERO) && payout.lines().isEmpty()) {
            return;
        }
        post.surely(CardPostings.paidOut(payout));
        if (payout.state() == CardPayout.State.FAILED && !payout.amount().equals(Money.ZERO)) {
            post.surely(CardPostings.payoutFailed(payout, today()));
        }
    }

    @Override
    public void order(String payment, Money amount, String reason, String key) {
        var unused = giveBack.order(new CardPaymentId(Long.parseLong(payment)), amount, reason, key);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String words(CardPaymentId id) {
        return Long.toString(id.value());
    }
}
