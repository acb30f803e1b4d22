package org.earlybridge.training.tariff.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.tariff.fund.Funds;

/** What is in force and what the funds have, at this moment. Two statements, for however many prices. */
@ApplicationScoped
public class PricesToday {

    @Inject
    private Tariffs tariffs;

    @Inject
    private Funds funds;

    @Inject
    private Clock clock;

    protected PricesToday() {}

    public PricesToday(Tariffs tariffs, Funds funds, Clock clock) {
        this.tariffs = tariffs;
        this.funds = funds;
        this.clock = clock;
    }

    /** Empty when no price list is in force. */
    public Optional<Prices> now() {
        LocalDate today = LocalDate.now(clock);
        return tariffs.inForceOn(today).map(tariff -> new Prices(tariff, funds.leftOn(today), today));
    }
}
