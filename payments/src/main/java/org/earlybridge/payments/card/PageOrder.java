package org.earlybridge.payments.card;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earlybridge.payments.money.Money;

/**
 * What the processor is asked for a card page, the same at every repeat.
 *
 * @param attempt marks the page and the payment at the processor, so that they can be found again
 */
public record PageOrder(
        String book,
        String attempt,
        Money amount,
        String description,
        Optional<String> email,
        String returnTo,
        String leaveTo,
        Instant ends,
        Map<String, String> metadata) {

    String digest() {
        return Digest.of(book, attempt, amount, description, email, returnTo, leaveTo, ends, new TreeMap<>(metadata));
    }
}
