package org.earlybridge.payments.charging;

import static org.earlybridge.payments.ledger.Leg.credit;
import static org.earlybridge.payments.ledger.Leg.debit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.ledger.Account;
import org.earlybridge.payments.ledger.Leg;
import org.earlybridge.payments.ledger.Posting;
import org.earlybridge.payments.ledger.Source;
import org.earlybridge.payments.money.Money;

/** What each step of a charge means in the books. */
final class Postings {

    private static final String CHARGE = "charge";
    private static final String CARD = "card";

    private Postings() {}

    /** Nothing for what costs nothing. */
    static Optional<Posting> confirmed(Charge charge, LocalDate day) {
        List<Leg> legs = new ArrayList<>();
        if (charge.way() != Way.NONE) {
            legs.add(debit(payerOwes(charge), charge.payerPays()));
        }
        charge.shares().forEach(share -> legs.addAll(borne(charge.book(), share)));
        legs.add(credit(inAdvance(charge), charge.full()));
        return posting(charge, "confirmed", day, what(charge) + " " + charge.description(), legs);
    }

    /** One part was delivered. */
    static Optional<Posting> earned(Charge charge, Earning earning) {
        return posting(
                charge,
                "earned-" + earning.part(),
                earning.day(),
                "delivered part " + earning.part() + " of " + charge.description(),
                List.of(debit(inAdvance(charge), earning.amount()), credit(fees(charge), earning.amount())));
    }

    /** Taken back but for a fee: what was held in advance goes to whoever gets it back, and the rest is earned. */
    static Optional<Posting> cancelled(Charge charge, Settling settling, Money earnedBefore, LocalDate day) {
        List<Leg> legs = new ArrayList<>();
        legs.add(debit(inAdvance(charge), charge.full().minus(earnedBefore)));
        legs.add(credit(payerGetsBack(charge), settling.payerGetsBack()));
        settling.fundersGetBack()
                .forEach(share -> borne(charge.book(), share)
                        .forEach(leg ->
                                legs.add(new Leg(leg.account(), leg.amount().negated()))));
        Money more = charge.kept().minus(earnedBefore);
        legs.add(more.isNegative() ? debit(fees(charge), more.negated()) : credit(forfeited(charge), more));
        return posting(charge, "cancelled", day, "cancelled " + charge.description(), legs);
    }

    /** A fee that somebody else bears than the payer. */
    static Optional<Posting> waived(Charge charge, Share fee, LocalDate day) {
        List<Leg> legs = new ArrayList<>(borne(charge.book(), fee));
        legs.add(credit(forfeited(charge), fee.amount()));
        return posting(charge, "fee-waived", day, "waived fee for " + charge.description(), legs);
    }

    /** Card money came that pays for nothing any more: it is owed back from this moment. */
    static Posting notTaken(Charge charge, String payment, Money paid, LocalDate day) {
        return new Posting(
                new Source(CARD, payment, "to-give-back"),
                day,
                Optional.of(charge.reference()),
                "card payment to give back for " + charge.reference(),
                List.of(debit(clearing(charge.book()), paid), credit(toGiveBack(charge.book()), paid)));
    }

    /** The card company has sent it back. */
    static Posting returned(Charge charge, String refund, Money amount, LocalDate day) {
        return new Posting(
                new Source(CARD, refund, "returned"),
                day,
                Optional.of(charge.reference()),
                "card refund for " + charge.reference(),
                List.of(debit(toGiveBack(charge.book()), amount), credit(clearing(charge.book()), amount)));
    }

    private static List<Leg> borne(String payee, Share share) {
        String payer = share.funder().book();
        Leg cost = debit(cost(share.funder()), share.amount());
        return payer.equals(payee)
                ? List.of(cost)
                : List.of(
                        debit(Account.dueFrom(payee, payer), share.amount()),
                        credit(Account.dueTo(payer, payee), share.amount()),
                        cost);
    }

    private static Account cost(Funder funder) {
        return Account.expense(
                funder.book(), funder.kind() == Funder.Kind.AUTHORITY ? "training-subsidy" : "funds:" + funder.code());
    }

    private static Account payerOwes(Charge charge) {
        return charge.way() == Way.CARD ? clearing(charge.book()) : receivable(charge);
    }

    private static Account payerGetsBack(Charge charge) {
        return charge.way() == Way.INVOICE ? receivable(charge) : toGiveBack(charge.book());
    }

    private static Account receivable(Charge charge) {
        return Account.asset(charge.book(), "receivables:" + charge.party());
    }

    private static Account clearing(String book) {
        return Account.asset(book, "stripe:clearing");
    }

    private static Account toGiveBack(String book) {
        return Account.liability(book, "refunds-due");
    }

    private static Account inAdvance(Charge charge) {
        return Account.liability(charge.book(), "fees-in-advance").guarded();
    }

    private static Account fees(Charge charge) {
        return Account.income(charge.book(), "training-fees");
    }

    private static Account forfeited(Charge charge) {
        return Account.income(charge.book(), "cancellation-fees");
    }

    private static String what(Charge charge) {
        return switch (charge.way()) {
            case CARD -> "card booking";
            case INVOICE -> "booking on invoice";
            case NONE -> "funded booking";
        };
    }

    private static Optional<Posting> posting(
            Charge charge, String kind, LocalDate day, String because, List<Leg> legs) {
        if (legs.stream().allMatch(leg -> leg.amount().equals(Money.ZERO))) {
            return Optional.empty();
        }
        return Optional.of(new Posting(
                new Source(CHARGE, charge.reference(), kind), day, Optional.of(charge.reference()), because, legs));
    }
}
