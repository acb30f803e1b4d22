package org.earlybridge.training.demo.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.demo.past.PricedSale.PersonsPrice;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.FundsLeft;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.training.tariff.PriceQuestion;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.Taught;
import org.earlybridge.training.tariff.fund.Funds;
import org.earlybridge.training.tariff.pricelist.PayingSetting;
import org.earlybridge.training.tariff.pricelist.PayingSettings;
import org.earlybridge.training.tariff.pricelist.Tariffs;
import org.earlybridge.training.workforce.PersonId;

/** What each sale cost by the price list of its day, one after the other, so that funds are never drawn on for too much. */
@ApplicationScoped
class SalePrices {

    @Inject
    private Tariffs tariffs;

    @Inject
    private PayingSettings settings;

    @Inject
    private Funds funds;

    @Inject
    private Clock clock;

    protected SalePrices() {}

    /** For each of them, what each of its people costs. */
    List<List<PersonsPrice>> of(List<Sale> sales) {
        Map<Long, PayingSetting> payers = new HashMap<>();
        FundsLeft left = funds.leftOn(LocalDate.now(clock));
        List<List<PersonsPrice>> all = new ArrayList<>();
        for (Sale sale : sales) {
            PayingSetting payer = payers.computeIfAbsent(
                    sale.buyer().id(), id -> settings.with(new ProviderId(id)).orElseThrow());
            List<PersonsPrice> prices = new ArrayList<>();
            for (long person : sale.people()) {
                Learner learner = payer.learner(new PersonId(person));
                Price price = tariffOf(sale).priceOf(new PriceQuestion(taught(sale), learner, sale.day(), left));
                left = left.after(price);
                prices.add(new PersonsPrice(person, learner, price));
            }
            all.add(prices);
        }
        return all;
    }

    private Tariff tariffOf(Sale sale) {
        return tariffs.inForceOn(sale.day())
                .orElseThrow(() -> new IllegalStateException("the sample data has no price list for " + sale.day()));
    }

    private static Taught taught(Sale sale) {
        return new Taught(
                new CourseCode(sale.course().code()),
                CourseFamily.valueOf(sale.course().family()),
                sale.course().taughtMinutes());
    }
}
