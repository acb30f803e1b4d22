package org.earlybridge.run.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was typed, and what is wrong with it. The number is never shown again nor kept: somebody may type a real one. */
record CardForm(Optional<TestCard> card, String expiry, Map<String, String> faults) {

    static final CardForm EMPTY = new CardForm(Optional.empty(), "", Map.of());

    static CardForm read(Form typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<TestCard> card = TestCard.numbered(typed.text("number"));
        if (card.isEmpty()) {
            faults.put("number", "Type one of the test cards below. Never a real card.");
        }
        String expiry = typed.text("expiry").strip();
        if (!expiry.matches("(0[1-9]|1[0-2])\\s*/?\\s*\\d{2}")) {
            faults.put("expiry", "Type any month and year still to come, such as 12/34.");
        }
        if (!typed.text("code").strip().matches("\\d{3,4}")) {
            faults.put("code", "Type any three digits, such as 123.");
        }
        return new CardForm(card, faults.containsKey("expiry") ? "" : expiry, faults);
    }

    boolean isRight() {
        return faults.isEmpty();
    }

    CardForm declined() {
        return new CardForm(
                card, expiry, Map.of("number", "This card was declined. Nothing was paid. Try another test card."));
    }
}
