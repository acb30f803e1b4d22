package org.earlybridge.payments.charging;

import java.math.BigInteger;
import org.earlybridge.payments.money.Money;

/** The same part of one amount as some is of another, in whole pence. */
final class Proportion {

    private Proportion() {}

    /**
     * Odd pennies stay until the last step: the part never shrinks as the amount given back grows, and all of it is due when
     * all was given back. Where the payer pays nothing, nothing is kept for her, and all of it is due.
     */
    static Money of(Money share, Money back, Money all) {
        if (all.equals(Money.ZERO)) {
            return share;
        }
        return Money.ofPence(BigInteger.valueOf(share.pence())
                .multiply(BigInteger.valueOf(back.pence()))
                .divide(BigInteger.valueOf(all.pence()))
                .longValueExact());
    }
}
