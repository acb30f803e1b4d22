package org.earlybridge.training.tariff.pricelist;

import java.util.List;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.TariffVersion;
import org.earlybridge.training.tariff.fund.Fund;

/** The price list in force, those that are decided for later, and the funds that still pay. */
public record PriceListView(Tariff tariff, List<TariffVersion> coming, List<Fund> funds) {

    public PriceListView {
        coming = List.copyOf(coming);
        funds = List.copyOf(funds);
    }
}
