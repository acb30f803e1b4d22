package org.earlybridge.payments.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The statement of a quarter as it was cut, or what would stand in it today; for a month, what stands between the two. */
@ApplicationScoped
public class ReadSettlement {

    @Inject
    private Settlements settlements;

    @Inject
    private CutStatement cut;

    protected ReadSettlement() {}

    ReadSettlement(Settlements settlements, CutStatement cut) {
        this.settlements = settlements;
        this.cut = cut;
    }

    @Transactional
    public SettlementView of(Period period, Pair pair) {
        return settlements
                .of(period, pair)
                .map(settlement -> settlement.view(period))
                .orElseGet(() -> cut.preview(period, pair));
    }
}
