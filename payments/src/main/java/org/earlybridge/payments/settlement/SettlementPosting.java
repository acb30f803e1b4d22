package org.earlybridge.payments.settlement;

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

/** What being settled means in both books: nothing is owed for these lines any more, either way, and the net was paid. */
final class SettlementPosting {

    private SettlementPosting() {}

    /** Nothing where the lines come to nothing both ways. */
    static Optional<Posting> of(String name, SettlementView settled, LocalDate day) {
        Pair pair = settled.parties();
        List<Leg> legs = new ArrayList<>();
        for (String payee : pair.books()) {
            String payer = payee.equals(pair.one()) ? pair.other() : pair.one();
            Money owed = settled.owedTo(payee);
            legs.add(credit(Account.dueFrom(payee, payer), owed));
            legs.add(debit(Account.dueTo(payer, payee), owed));
        }
        Net net = settled.net();
        legs.add(debit(bank(net.to()), net.amount()));
        legs.add(credit(bank(net.from()), net.amount()));
        if (legs.stream().allMatch(leg -> leg.amount().equals(Money.ZERO))) {
            return Optional.empty();
        }
        return Optional.of(new Posting(
                new Source("settlement", name, "settled"),
                day,
                Optional.of(settled.period().code()),
                "recharge of " + settled.period().code() + " settled",
                legs));
    }

    private static Account bank(String book) {
        return Account.asset(book, "bank");
    }
}
