package org.earlybridge.payments.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.ledger.CutBooks;
import org.earlybridge.payments.ledger.Journals;

/** Cuts the statement of a quarter that is over. However often and by however many it is asked for, there is one. */
@ApplicationScoped
public class ProposeSettlement {

    /** In place of a person. */
    private static final String THE_SERVER = "server";

    @Inject
    private Settlements settlements;

    @Inject
    private CutStatement cut;

    @Inject
    private CutBooks books;

    @Inject
    private Journals journals;

    @Inject
    private Clock clock;

    protected ProposeSettlement() {}

    ProposeSettlement(Settlements settlements, CutStatement cut, CutBooks books, Journals journals, Clock clock) {
        this.settlements = settlements;
        this.cut = cut;
        this.books = books;
        this.journals = journals;
        this.clock = clock;
    }

    /** A job: the quarter that was over last, for all pairs of books. Returns how many statements are new. */
    @Transactional
    public int due() {
        Period quarter = Period.quarterBefore(LocalDate.now(clock));
        List<String> all = journals.books();
        int made = 0;
        for (int one = 0; one < all.size(); one++) {
            for (String other : all.subList(one + 1, all.size())) {
                Pair pair = Pair.of(all.get(one), other);
                if (settlements.of(quarter, pair).isEmpty()) {
                    Settlement unused = made(quarter, pair, THE_SERVER);
                    made++;
                }
            }
        }
        return made;
    }

    /** The one there is, held for the caller, or a new one. The books are held first, so two who ask make one. */
    Settlement made(Period quarter, Pair pair, String person) {
        Map<String, Long> cuts = books.now(pair.books());
        Optional<Settlement> there = settlements.toMove(quarter, pair);
        if (there.isPresent()) {
            return there.get();
        }
        Settlement settlement =
                new Settlement(quarter, pair, cuts, clock.instant().truncatedTo(ChronoUnit.MILLIS), person);
        cut.fill(settlement, quarter, cuts);
        settlements.add(settlement);
        return settlement;
    }
}
