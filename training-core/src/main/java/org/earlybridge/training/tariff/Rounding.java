package org.earlybridge.training.tariff;

import org.earlybridge.payments.money.Money;

/** To the penny, half up: what a price list and everybody with a calculator does. Amounts here are never negative. */
final class Rounding {

    private static final long MINUTES = 60;
    private static final long HUNDRED = 100;

    private Rounding() {}

    static Money hourly(Money perHour, int minutes) {
        return Money.ofPence(halfUp(perHour.times(minutes).pence(), MINUTES));
    }

    static Money percent(Money of, int percent) {
        return Money.ofPence(halfUp(of.times(percent).pence(), HUNDRED));
    }

    private static long halfUp(long dividend, long divisor) {
        return Math.floorDiv(Math.addExact(dividend, divisor / 2), divisor);
    }
}
