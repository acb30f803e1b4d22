package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.payments.card.ReadCardMoney;
import org.earlybridge.payments.card.ReadCardMoney.Asked;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;

/** What of a council's card money reached its bank in a quarter or a month. */
@ApplicationScoped
public class SeePayouts {

    @Inject
    private OwnBooks books;

    @Inject
    private ReadCardMoney read;

    protected SeePayouts() {}

    SeePayouts(OwnBooks books, ReadCardMoney read) {
        this.books = books;
        this.read = read;
    }

    /** The latest first. */
    @Transactional
    @AllowedTo({Role.FINANCE, Role.BOARD})
    public List<PaidOut> of(AuthorityId council, Period period) {
        return read.payouts(new Asked(books.mustRead(council), period.first(), period.last())).stream()
                .map(PaidOut::of)
                .toList();
    }
}
