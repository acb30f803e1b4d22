package org.earlybridge.training.recharge;

import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.charging.ChargeView;
import org.earlybridge.payments.settlement.SettlementView;

/**
 * What one council owes the other, with what people ask about each line.
 *
 * @param charges what was sold, by its reference
 * @param payers names of those who bought, by the books' word for them
 * @param people names of those who signed or disputed, by the books' word for them
 */
public record Statement(
        SettlementView view, Map<String, ChargeView> charges, Map<String, String> payers, Map<String, String> people) {

    public Statement {
        charges = Map.copyOf(charges);
        payers = Map.copyOf(payers);
        people = Map.copyOf(people);
    }

    public Optional<ChargeView> chargeOf(SettlementView.Line line) {
        return Optional.ofNullable(charges.get(line.reference()));
    }

    /** Who bought; empty when nobody did. */
    public String payerOf(SettlementView.Line line) {
        return chargeOf(line)
                .map(charge -> payers.getOrDefault(charge.party(), ""))
                .orElse("");
    }

    /** The name behind the books' word; what is no person's stays the word. */
    public String personCalled(String word) {
        return people.getOrDefault(word, word);
    }
}
