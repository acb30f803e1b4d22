package org.earlybridge.training.tariff.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.fund.Funds;

/** The price list as everyone may read it. */
@ApplicationScoped
public class SeePriceList {

    @Inject
    private Tariffs tariffs;

    @Inject
    private Funds funds;

    @Inject
    private Clock clock;

    protected SeePriceList() {}

    SeePriceList(Tariffs tariffs, Funds funds, Clock clock) {
        this.tariffs = tariffs;
        this.funds = funds;
        this.clock = clock;
    }

    /** Empty when none is in force. */
    @Transactional
    @AllowedTo(everyone = true)
    public Optional<PriceListView> today() {
        LocalDate day = LocalDate.now(clock);
        return tariffs.inForceOn(day)
                .map(tariff -> new PriceListView(
                        tariff,
                        tariffs.comingAfter(day).stream().map(Tariff::version).toList(),
                        funds.all().stream().filter(fund -> fund.isOpenOn(day)).toList()));
    }
}
