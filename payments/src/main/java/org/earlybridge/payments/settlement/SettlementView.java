package org.earlybridge.payments.settlement;

import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/** A statement as both councils see it. */
public record SettlementView(
        Period period, Pair parties, SettlementState state, List<Line> lines, List<String> agreed) {

    public SettlementView {
        lines = List.copyOf(lines);
        agreed = List.copyOf(agreed);
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
            Optional<String> dispute) {

        public boolean isDisputed() {
            return dispute.isPresent();
        }
    }
}
