package org.earlybridge.training.tariff;

import org.earlybridge.payments.money.Money;

/** Nobody pays less than this. */
public record Floor(Money least) implements TariffRule {

    public Floor {
        if (least.isNegative()) {
            throw new IllegalArgumentException("nobody is paid for learning, but the least price is " + least);
        }
    }

    @Override
    public Money leastForPayer() {
        return least;
    }

    @Override
    public String sentence(Names names) {
        return "Nobody pays less than " + (least.pence() == 0 ? "£0" : least) + ".";
    }
}
