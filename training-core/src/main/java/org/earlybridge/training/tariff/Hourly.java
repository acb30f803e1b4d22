package org.earlybridge.training.tariff;

import org.earlybridge.payments.money.Money;

/** The full price: so much for each hour taught. */
public record Hourly(Money perHour) implements TariffRule {

    public Hourly {
        if (perHour.isNegative()) {
            throw new IllegalArgumentException("an hour costs nothing or something, not " + perHour);
        }
    }

    Money forMinutes(int minutes) {
        return Rounding.hourly(perHour, minutes);
    }

    @Override
    public String sentence(Names names) {
        return "Full price is " + perHour + " for each hour taught.";
    }
}
