package org.earlybridge.training.tariff.pricelist;

import java.time.LocalDate;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.tariff.FundsLeft;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.training.tariff.PriceQuestion;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.Taught;

/** The prices of one day, with what the funds had left when it was asked. Any number of prices costs no statement. */
public record Prices(Tariff tariff, FundsLeft funds, LocalDate day) {

    public Price of(Taught taught, Learner learner) {
        return tariff.priceOf(new PriceQuestion(taught, learner, day, funds));
    }

    /** Of somebody who has not said who she is. */
    public Money fullPriceOf(Taught taught) {
        return tariff.fullPriceOf(taught);
    }

    /** As the next person in the same basket finds them. */
    public Prices after(Price price) {
        return new Prices(tariff, funds.after(price), day);
    }
}
