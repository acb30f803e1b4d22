package org.earlybridge.payments.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.payments.ledger.FactId;
import org.earlybridge.payments.ledger.JournalView;
import org.earlybridge.payments.ledger.Journals;
import org.earlybridge.payments.settlement.SettlementView.Line;

/** Finds what stands between two books and in no statement yet, up to the end of a period and the numbers of a cut. */
@ApplicationScoped
class CutStatement {

    @Inject
    private Journals journals;

    @Inject
    private Settlements settlements;

    protected CutStatement() {}

    CutStatement(Journals journals, Settlements settlements) {
        this.journals = journals;
        this.settlements = settlements;
    }

    /** What would be settled now. A month shows its own days, whether settled or not. */
    SettlementView preview(Period period, Pair pair) {
        Map<String, Long> all = Map.of(pair.one(), Long.MAX_VALUE, pair.other(), Long.MAX_VALUE);
        List<OwedLine> owed = lines(period, pair, all);
        Map<String, String> words = words(owed);
        List<Line> lines = owed.stream()
                .map(line -> new Line(
                        Optional.empty(),
                        line.reference(),
                        words.getOrDefault(line.reference(), ""),
                        line.payee(),
                        line.payer(),
                        line.share(),
                        line.amount(),
                        settlements.earlier(line),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return new SettlementView(period, pair, SettlementState.OPEN, lines, List.of(), Optional.empty());
    }

    void fill(Settlement settlement, Period period, Map<String, Long> cuts) {
        List<OwedLine> owed = lines(period, settlement.pair(), cuts);
        Map<String, String> words = words(owed);
        owed.forEach(line -> settlement.add(
                line,
                words.getOrDefault(line.reference(), ""),
                settlements.earlier(line).orElse(null)));
    }

    private List<OwedLine> lines(Period period, Pair pair, Map<String, Long> cuts) {
        List<OwedLine> all = new ArrayList<>(owedBy(pair.one(), pair.other(), period, cuts));
        all.addAll(owedBy(pair.other(), pair.one(), period, cuts));
        return all;
    }

    private List<OwedLine> owedBy(String payer, String payee, Period period, Map<String, Long> cuts) {
        List<FactId> facts = journals.owed(payer, payee, period.last(), Objects.requireNonNull(cuts.get(payer)));
        if (!period.isQuarter()) {
            List<JournalView> ofTheMonth = journals.of(payer, facts).stream()
                    .filter(journal -> !journal.businessDate().isBefore(period.first()))
                    .toList();
            return OwedLine.in(ofTheMonth, payee, Set.of());
        }
        return OwedLine.in(journals.of(payer, facts), payee, settlements.taken(payer));
    }

    private Map<String, String> words(List<OwedLine> owed) {
        return settlements.descriptions(
                owed.stream().map(OwedLine::reference).distinct().toList());
    }
}
