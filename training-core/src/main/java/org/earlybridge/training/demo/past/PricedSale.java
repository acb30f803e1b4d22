package org.earlybridge.training.demo.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.charging.Funder;
import org.earlybridge.payments.charging.Share;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.demo.text.Dice;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.PaidBy;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.training.tariff.PriceLine;
import org.earlybridge.training.tariff.TariffVersion;

/** A sale with what it costs, who booked it, and its reference. */
record PricedSale(Sale sale, String basket, AccountId account, List<PersonsPrice> prices) {

    private static final int PURCHASE_ORDERS = 9000;

    /** What somebody's place costs, as the price list sees her. */
    record PersonsPrice(long person, Learner learner, Price price) {}

    PricedSale {
        prices = List.copyOf(prices);
    }

    String reference() {
        return basket + "-01";
    }

    TariffVersion tariff() {
        return prices.get(0).price().version();
    }

    Money full() {
        return prices.stream().map(each -> each.price().full()).reduce(Money.ZERO, Money::plus);
    }

    Money payerPays() {
        return prices.stream().map(each -> each.price().payerPays()).reduce(Money.ZERO, Money::plus);
    }

    Way way() {
        if (payerPays().equals(Money.ZERO)) {
            return Way.NONE;
        }
        return sale.isToAChildminder() ? Way.CARD : Way.INVOICE;
    }

    Optional<String> purchaseOrder() {
        return way() == Way.INVOICE
                ? Optional.of("PO-" + (1000 + new Dice("order for " + basket).between(0, PURCHASE_ORDERS)))
                : Optional.empty();
    }

    List<Share> shares() {
        Map<Funder, Money> shares = new LinkedHashMap<>();
        for (PriceLine line : lines()) {
            funder(line.paidBy()).ifPresent(funder -> shares.merge(funder, line.amount(), Money::plus));
        }
        List<Share> all = new ArrayList<>();
        shares.forEach((funder, amount) -> all.add(new Share(funder, amount)));
        return all;
    }

    Map<FundCode, Money> fundShares() {
        Map<FundCode, Money> shares = new LinkedHashMap<>();
        prices.forEach(
                each -> each.price().fundShares().forEach((fund, amount) -> shares.merge(fund, amount, Money::plus)));
        return shares;
    }

    private List<PriceLine> lines() {
        return prices.stream().flatMap(each -> each.price().lines().stream()).toList();
    }

    private static Optional<Funder> funder(PaidBy paidBy) {
        if (paidBy instanceof PaidBy.Council council) {
            String code = council.authority().code();
            return Optional.of(new Funder(Funder.Kind.AUTHORITY, code, code));
        }
        if (paidBy instanceof PaidBy.Fund fund) {
            return Optional.of(new Funder(
                    Funder.Kind.FUND, fund.fund().code(), fund.holder().code()));
        }
        return Optional.empty();
    }
}
