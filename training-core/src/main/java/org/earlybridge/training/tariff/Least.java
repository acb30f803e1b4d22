package org.earlybridge.training.tariff;

import org.earlybridge.payments.money.Money;

/** The smaller of amounts, and nothing instead of less than nothing. */
final class Least {

    private Least() {}

    static Money of(Money one, Money other) {
        Money smaller = one.compareTo(other) <= 0 ? one : other;
        return smaller.isNegative() ? Money.ZERO : smaller;
    }
}
