package org.earlybridge.training.tariff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.payments.money.Money;

/** A price with its trace: the lines always add up to the full price, and what the payer pays comes last. */
public record Price(Money full, List<PriceLine> lines, TariffVersion version) {

    public Price {
        lines = List.copyOf(lines);
        Money sum = lines.stream().map(PriceLine::amount).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(full)) {
            throw new IllegalArgumentException("the lines of a price of " + full + " add up to " + sum);
        }
    }

    public Money payerPays() {
        return lines.stream()
                .filter(line -> line.paidBy().isPayer())
                .map(PriceLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Those that somebody else pays. */
    public List<PriceLine> shares() {
        return lines.stream().filter(line -> !line.paidBy().isPayer()).toList();
    }

    /** What has to be drawn from each fund for it. */
    public Map<FundCode, Money> fundShares() {
        Map<FundCode, Money> shares = new LinkedHashMap<>();
        for (PriceLine line : lines) {
            if (line.paidBy() instanceof PaidBy.Fund fund) {
                shares.merge(fund.fund(), line.amount(), Money::plus);
            }
        }
        return shares;
    }
}
