package org.earlybridge.training.exchange;

import org.earlybridge.payments.money.Money;

/** Hours at a price, in whole pence an hour; nought is a favour. */
public record Priced(Hours hours, long hourPence) {

    public static final long DEAREST = 20_000;
    private static final int MINUTES = 60;

    public Priced {
        if (hourPence < 0 || hourPence > DEAREST) {
            throw new IllegalArgumentException("an hour costs 0 to " + DEAREST + " pence, not " + hourPence);
        }
    }

    /** To the minute, half a penny up. */
    static Money cost(long hourPence, Hours hours) {
        return Money.ofPence((hourPence * hours.span().length() + MINUTES / 2) / MINUTES);
    }
}
