package org.earlybridge.payments.charging;

import org.earlybridge.payments.money.Money;

/** What one funder bears. */
public record Share(Funder funder, Money amount) {

    public Share {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(funder + " cannot bear " + amount);
        }
    }
}
