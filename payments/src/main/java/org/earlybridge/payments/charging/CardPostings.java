package org.earlybridge.payments.charging;

import static org.earlybridge.payments.ledger.Leg.credit;
import static org.earlybridge.payments.ledger.Leg.debit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.card.CardDispute;
import org.earlybridge.payments.card.CardPayout;
import org.earlybridge.payments.card.CardPayoutLine;
import org.earlybridge.payments.card.CardRefund;
import org.earlybridge.payments.ledger.Account;
import org.earlybridge.payments.ledger.Leg;
import org.earlybridge.payments.ledger.Posting;
import org.earlybridge.payments.ledger.Source;
import org.earlybridge.payments.money.Money;

/** What the card company tells of money that no charge moves: payouts, disputes, refunds that fail or that nobody here ordered. */
final class CardPostings {

    static final String PAID_OUT = "paid-out";

    private static final String CARD = "card";

    private CardPostings() {}

    /**
     * To the bank what was paid, to expense what the card company kept, from clearing what both came from. What no payment
     * of ours explains stands in suspense until somebody does; it is never absorbed.
     */
    static Posting paidOut(CardPayout payout) {
        String book = payout.book();
        Money ours = Money.ZERO;
        Money fees = Money.ZERO;
        for (CardPayoutLine line : payout.lines()) {
            fees = fees.plus(line.fee());
            ours = line.isExplained() ? ours.plus(line.gross()) : ours;
        }
        Money unknown = payout.amount().plus(fees).minus(ours);
        List<Leg> legs = new ArrayList<>();
        legs.add(debit(Account.asset(book, "bank"), payout.amount()));
        legs.add(debit(Account.expense(book, "card-fees"), fees));
        legs.add(credit(clearing(book), ours));
        legs.add(credit(suspense(book), unknown));
        return new Posting(
                source(payout.providerPayout(), PAID_OUT),
                payout.arrives(),
                Optional.empty(),
                "card payout " + payout.providerPayout(),
                legs);
    }

    /** The bank sent it back: the card company holds it again, and keeps its fees. */
    static Posting payoutFailed(CardPayout payout, LocalDate day) {
        String book = payout.book();
        return new Posting(
                source(payout.providerPayout(), "failed"),
                day,
                Optional.empty(),
                "card payout " + payout.providerPayout() + " failed",
                List.of(debit(clearing(book), payout.amount()), credit(Account.asset(book, "bank"), payout.amount())));
    }

    /** The cardholder's bank has taken the money back for now; what it costs comes with the payout. */
    static Posting disputed(CardDispute dispute, LocalDate day) {
        return ofDispute(dispute, "opened", day, disputes(dispute), clearing(book(dispute)));
    }

    static Posting won(CardDispute dispute, LocalDate day) {
        return ofDispute(dispute, "won", day, clearing(book(dispute)), disputes(dispute));
    }

    /** Borne by the council that delivered. */
    static Posting lost(CardDispute dispute, LocalDate day) {
        return ofDispute(dispute, "lost", day, Account.expense(book(dispute), "card-losses"), disputes(dispute));
    }

    /** The money came back to us, so it is owed again and has to go another way. */
    static Posting failed(CardRefund refund, LocalDate day) {
        String book = refund.payment().book();
        return ofRefund(refund, "failed", day, clearing(book), Account.liability(book, "refunds-due"));
    }

    /** Given back at the card company's own desk, so nothing here says what for: suspense, until a cashier does. */
    static Posting outside(CardRefund refund, LocalDate day) {
        String book = refund.payment().book();
        return ofRefund(refund, "outside", day, suspense(book), clearing(book));
    }

    private static Posting ofRefund(CardRefund refund, String kind, LocalDate day, Account debited, Account credited) {
        return new Posting(
                source("refund-" + refund.id(), kind),
                day,
                Optional.of(refund.payment().reference()),
                "card refund " + kind + " for " + refund.payment().reference(),
                List.of(debit(debited, refund.amount()), credit(credited, refund.amount())));
    }

    private static Posting ofDispute(
            CardDispute dispute, String kind, LocalDate day, Account debited, Account credited) {
        return new Posting(
                source(dispute.providerDispute(), kind),
                day,
                Optional.of(dispute.payment().reference()),
                "dispute " + kind + " over " + dispute.payment().reference(),
                List.of(debit(debited, dispute.amount()), credit(credited, dispute.amount())));
    }

    private static Source source(String id, String kind) {
        return new Source(CARD, id, kind);
    }

    private static String book(CardDispute dispute) {
        return dispute.payment().book();
    }

    private static Account disputes(CardDispute dispute) {
        return Account.asset(book(dispute), "disputes");
    }

    private static Account clearing(String book) {
        return Account.asset(book, "stripe:clearing");
    }

    private static Account suspense(String book) {
        return Account.liability(book, "suspense:card");
    }
}
