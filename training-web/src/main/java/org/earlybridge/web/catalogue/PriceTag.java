package org.earlybridge.web.catalogue;

import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.web.format.Words;

/** What stands at the right of a course date in the list. Not a record: Expression Language reads records only later. */
public final class PriceTag {

    private final Money full;
    private final Optional<Price> price;
    private final String href;

    /** @param href where the price is explained, or where one says who one is */
    PriceTag(Money full, Optional<Price> price, String href) {
        this.full = full;
        this.price = price;
        this.href = href;
    }

    public String getAmount() {
        return Words.money(price.map(Price::payerPays).orElse(full));
    }

    /** you pay, of £120.00; you pay; free for you, of £60.00; full price */
    public String getMeaning() {
        if (price.isEmpty()) {
            return "full price";
        }
        Price mine = price.get();
        String of = mine.shares().isEmpty() ? "" : ", of " + mine.full();
        return (mine.payerPays().pence() == 0 ? "free for you" : "you pay") + of;
    }

    public String getAsk() {
        return price.isPresent() ? "Why this price?" : "What would you pay?";
    }

    public String getHref() {
        return href;
    }
}
