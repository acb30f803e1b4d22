package org.earlybridge.training.tariff;

import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * One line of the price list. A rule makes the full price, offers a share of it, or sets a bound; a price list is nothing
 * but such rules, so that a new one is a row and not a release.
 */
public sealed interface TariffRule permits Hourly, FreeFamily, CouncilPays, FundPays, Surcharge, Floor {

    /** What it adds to the full price. */
    default Money adds(PriceQuestion question, Money hourly) {
        return Money.ZERO;
    }

    /** What somebody else pays of what is open, at most all of it; empty when the rule is not for this learner. */
    default Optional<PriceLine> share(PriceQuestion question, Money open, Names names) {
        return Optional.empty();
    }

    /** What is left to the payer whatever others offer. */
    default Money leastForPayer() {
        return Money.ZERO;
    }

    /** The rule as the public price list says it. */
    String sentence(Names names);
}
