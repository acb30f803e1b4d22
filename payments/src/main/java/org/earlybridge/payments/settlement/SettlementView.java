package org.earlybridge.payments.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * A statement as both councils see it.
 *
 * @param signatures of those councils that have agreed
 * @param paid by whom the council that pays said that it has paid
 */
public record SettlementView(
        Period period,
        Pair parties,
        SettlementState state,
        List<Line> lines,
        List<Signature> signatures,
        Optional<Signature> paid) {

    public SettlementView {
        lines = List.copyOf(lines);
        signatures = List.copyOf(signatures);
    }

    /** Somebody's word for her council; person as the caller of that step named her. */
    public record Signature(String book, String person, Optional<Instant> at) {}

    /** The councils that have agreed. */
    public List<String> agreed() {
        return signatures.stream().map(Signature::book).toList();
    }

    /** What one is to get, before both ways are set against each other; disputed lines are left out. */
    public Money owedTo(String payee) {
        return lines.stream()
                .filter(line -> line.payee().equals(payee) && !line.isDisputed())
                .map(Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    public Net net() {
        return Net.of(parties, lines);
    }

    /**
     * @param id by which a line can be disputed; empty while the statement is only looked at
     * @param payee the council that delivered
     * @param payer the council that bears the share
     * @param adjusts the line of an earlier statement that it changes
     * @param dispute why it is not settled now
     * @param disputedBy by whom, as the caller of that step named her
     */
    public record Line(
            Optional<Long> id,
            String reference,
            String description,
            String payee,
            String payer,
            String share,
            Money amount,
            Optional<Long> adjusts,
            Optional<String> dispute,
            Optional<String> disputedBy) {

        public boolean isDisputed() {
            return dispute.isPresent();
        }
    }
}
