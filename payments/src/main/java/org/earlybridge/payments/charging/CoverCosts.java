package org.earlybridge.payments.charging;

import static org.earlybridge.payments.ledger.Leg.credit;
import static org.earlybridge.payments.ledger.Leg.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.ledger.Account;
import org.earlybridge.payments.ledger.FactId;
import org.earlybridge.payments.ledger.Journals;
import org.earlybridge.payments.ledger.Leg;
import org.earlybridge.payments.ledger.PostFact;
import org.earlybridge.payments.ledger.Posting;
import org.earlybridge.payments.ledger.ReverseFact;
import org.earlybridge.payments.ledger.Source;
import org.earlybridge.payments.money.Money;

/** Cover between settings in the books. Both verbs join the transaction in which it is agreed or called off. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CoverCosts {

    private static final String COVER = "cover";
    private static final String AGREED = "agreed";

    @Inject
    private PostFact post;

    @Inject
    private ReverseFact reverse;

    @Inject
    private Journals journals;

    protected CoverCosts() {}

    /** What costs nothing is not posted; a second call changes nothing. */
    public void agreed(CoverCost cost, LocalDate day) {
        if (!cost.full().equals(Money.ZERO)) {
            post.surely(new Posting(
                    new Source(COVER, cost.reference(), AGREED),
                    day,
                    Optional.of(cost.reference()),
                    cost.description(),
                    legs(cost)));
        }
    }

    /** All of it, by an entry of its own; what cost nothing left nothing to take back. */
    public void takenBack(String reference, LocalDate day, String because) {
        List<FactId> posted = journals.about(reference).stream()
                .filter(journal -> journal.source().equals(new Source(COVER, reference, AGREED)))
                .map(journal -> journal.fact())
                .distinct()
                .toList();
        for (FactId fact : posted) {
            FactId unused = reverse.now(fact, day, because).fact();
        }
    }

    private static List<Leg> legs(CoverCost cost) {
        List<Leg> legs = new ArrayList<>();
        legs.add(debit(Account.asset(cost.book(), "cover-receivables:" + cost.borrower()), cost.owed()));
        cost.fund().ifPresent(share -> legs.addAll(Postings.borne(cost.book(), share)));
        legs.add(credit(
                cost.lender()
                        .map(lender -> Account.liability(cost.book(), "cover-payables:" + lender))
                        .orElseGet(() -> Account.income(cost.book(), "staff-bank")),
                cost.full()));
        return legs;
    }
}
