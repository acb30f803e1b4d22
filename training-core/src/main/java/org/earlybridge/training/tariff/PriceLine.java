package org.earlybridge.training.tariff;

import org.earlybridge.payments.money.Money;

/**
 * One line of a price: who pays how much of it, and why, in words.
 *
 * @param text such as: Peterborough pays
 * @param reason such as: You mind children who live in Fenland; may be empty
 */
public record PriceLine(PaidBy paidBy, Money amount, String text, String reason) {

    public PriceLine {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("\"" + text + "\" of a price is " + amount);
        }
    }
}
