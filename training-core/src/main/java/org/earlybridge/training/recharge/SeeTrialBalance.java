package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.ledger.Balances;
import org.earlybridge.payments.ledger.TrialLine;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;

/** What every account of a council's book came to at the end of a day. All of them together come to nothing. */
@ApplicationScoped
public class SeeTrialBalance {

    @Inject
    private OwnBooks books;

    @Inject
    private Balances balances;

    protected SeeTrialBalance() {}

    SeeTrialBalance(OwnBooks books, Balances balances) {
        this.books = books;
        this.balances = balances;
    }

    @Transactional
    @AllowedTo({Role.FINANCE, Role.BOARD})
    public List<TrialLine> of(AuthorityId council, LocalDate asAt) {
        return balances.trialBalance(books.mustRead(council), asAt);
    }
}
