package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.ReadSettlement;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;

/** What the councils owe each other for a quarter, or would for a month. */
@ApplicationScoped
public class SeeRecharge {

    @Inject
    private OwnBooks books;

    @Inject
    private ReadSettlement settlements;

    protected SeeRecharge() {}

    SeeRecharge(OwnBooks books, ReadSettlement settlements) {
        this.books = books;
        this.settlements = settlements;
    }

    @Transactional
    @AllowedTo({Role.FINANCE, Role.BOARD})
    public SettlementView of(Period period) {
        return settlements.of(period, books.pair());
    }
}
