package org.earlybridge.payments.card;

import org.earlybridge.payments.money.Money;

/**
 * What the processor is asked to give back.
 *
 * @param key marks the refund at the processor, so that it can be found again
 */
public record RefundOrder(String book, String intent, Money amount, String key) {

    String digest() {
        return Digest.of(book, intent, amount, key);
    }
}
