package org.earlybridge.payments.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.payments.ledger.FactId;
import org.earlybridge.payments.ledger.JournalView;
import org.earlybridge.payments.ledger.Leg;
import org.earlybridge.payments.money.Money;

/**
 * What one council owes another for one booking and one share of it, added up over its facts.
 *
 * @param share which account of the payer bears it, such as training-subsidy
 * @param amount below zero where more goes back than is owed
 */
record OwedLine(String reference, String payee, String payer, String share, Money amount, List<FactId> facts) {

    private static final String EXPENSES = "expenses";

    /**
     * From the payer's own journals, in the order of their first facts; what comes to nothing stays as a line of nothing.
     *
     * @param taken fact and share of what stands in a statement already
     */
    static List<OwedLine> in(List<JournalView> journalsOfPayer, String payee, Set<String> taken) {
        Map<List<String>, OwedLine> lines = new LinkedHashMap<>();
        for (JournalView journal : journalsOfPayer) {
            for (Leg leg : journal.legs()) {
                OwedLine line = of(journal, leg, payee);
                boolean isFree = !taken.contains(journal.fact() + " " + line.share);
                if (leg.account().heading().equals(EXPENSES) && isFree) {
                    lines.merge(List.of(line.reference, line.share), line, OwedLine::plus);
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static OwedLine of(JournalView journal, Leg cost, String payee) {
        return new OwedLine(
                journal.reference().orElse(journal.fact().toString()),
                payee,
                journal.book(),
                cost.account().path(),
                cost.amount(),
                List.of(journal.fact()));
    }

    private OwedLine plus(OwedLine more) {
        List<FactId> all = new ArrayList<>(facts);
        more.facts.stream().filter(fact -> !all.contains(fact)).forEach(all::add);
        return new OwedLine(reference, payee, payer, share, amount.plus(more.amount), List.copyOf(all));
    }
}
