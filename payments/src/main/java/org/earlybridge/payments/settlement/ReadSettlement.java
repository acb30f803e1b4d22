package org.earlybridge.payments.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.payments.ledger.Journals;

/** The statement of a quarter as it was cut, or what would stand in it today; for a month, what stands between the two. */
@ApplicationScoped
public class ReadSettlement {

    @Inject
    private Settlements settlements;

    @Inject
    private CutStatement cut;

    @Inject
    private Journals journals;

    protected ReadSettlement() {}

    ReadSettlement(Settlements settlements, CutStatement cut, Journals journals) {
        this.settlements = settlements;
        this.cut = cut;
        this.journals = journals;
    }

    /** Of all books that settle with that one. */
    @Transactional
    public List<Pair> pairsOf(String book) {
        return journals.books().stream()
                .filter(other -> !other.equals(book))
                .map(other -> Pair.of(book, other))
                .toList();
    }

    @Transactional
    public SettlementView of(Period period, Pair pair) {
        return settlements
                .of(period, pair)
                .map(settlement -> settlement.view(period))
                .orElseGet(() -> cut.preview(period, pair));
    }
}
