package org.earlybridge.training.tariff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.setting.PayerClass;

/**
 * A price list as a function: the same question gets the same price, for ever. Rules that make the full price count first,
 * wherever they stand; shares are offered in the order of the list, each out of what is still open. So the order decides
 * who pays before whom, and never what is left to the payer.
 */
public final class Tariff {

    private static final String YOU_PAY = "You pay";

    private final TariffVersion version;
    private final List<TariffRule> rules;
    private final Hourly hourly;
    private final Money least;
    private final Names names;

    /**
     * @param rules in the order in which they apply
     * @throws IllegalArgumentException unless exactly one of them says what an hour costs, and none draws on a fund that
     *     another draws on: its last pounds would be promised twice
     */
    public Tariff(TariffVersion version, List<TariffRule> rules, Names names) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.names = names;
        List<Hourly> prices = rules.stream()
                .filter(Hourly.class::isInstance)
                .map(Hourly.class::cast)
                .toList();
        if (prices.size() != 1) {
            throw new IllegalArgumentException("price list " + version.number() + " says what an hour costs once, not "
                    + prices.size() + " times");
        }
        refuseToPromiseTwice(version, rules);
        this.hourly = prices.get(0);
        this.least = rules.stream()
                .map(TariffRule::leastForPayer)
                .max(Money::compareTo)
                .orElse(Money.ZERO);
    }

    private static void refuseToPromiseTwice(TariffVersion version, List<TariffRule> rules) {
        Set<PaidBy.Fund> drawn = new HashSet<>();
        for (TariffRule rule : rules) {
            if (rule instanceof FundPays pays && !drawn.add(pays.fund())) {
                throw new IllegalArgumentException("price list " + version.number() + " draws twice on "
                        + pays.fund().fund());
            }
        }
    }

    public TariffVersion version() {
        return version;
    }

    /** The full price, whoever learns: what is shown to somebody who has not said who she is. */
    public Money fullPriceOf(Taught taught) {
        return hourly.forMinutes(taught.minutes());
    }

    /** @throws IllegalArgumentException for a day before this price list was in force */
    public Price priceOf(PriceQuestion question) {
        if (question.bookedOn().isBefore(version.from())) {
            throw new IllegalArgumentException(
                    "price list " + version.number() + " was not in force on " + question.bookedOn());
        }
        Money listed = fullPriceOf(question.taught());
        Money full = rules.stream().map(rule -> rule.adds(question, listed)).reduce(listed, Money::plus);
        List<PriceLine> lines = shares(question, full);
        Money shared = lines.stream().map(PriceLine::amount).reduce(Money.ZERO, Money::plus);
        lines.add(new PriceLine(new PaidBy.Payer(), full.minus(shared), YOU_PAY, surcharged(full.minus(listed))));
        return new Price(full, lines, version);
    }

    /** A share of nothing is not a line. */
    private List<PriceLine> shares(PriceQuestion question, Money full) {
        List<PriceLine> lines = new ArrayList<>();
        Money open = Least.of(full, full.minus(least));
        for (TariffRule rule : rules) {
            Optional<PriceLine> share = rule.share(question, open, names)
                    .filter(line -> line.amount().pence() > 0);
            if (share.isPresent()) {
                lines.add(share.get());
                open = open.minus(share.get().amount());
            }
        }
        return lines;
    }

    private static String surcharged(Money extra) {
        return extra.pence() == 0 ? "" : extra + " of it is a surcharge for organisations like yours";
    }

    /** The price list as everyone may read it, in the order in which it applies. */
    public List<String> sentences() {
        return rules.stream().map(rule -> rule.sentence(names)).collect(Collectors.toUnmodifiableList());
    }

    /** Below how many staff such a payer counts as small; empty when its size does not matter. */
    public OptionalInt smallBelow(PayerClass payerClass) {
        return rules.stream()
                .filter(CouncilPays.class::isInstance)
                .map(CouncilPays.class::cast)
                .filter(rule -> rule.classes().contains(payerClass))
                .flatMapToInt(rule -> rule.fewerThanStaff().stream())
                .max();
    }

    public Names names() {
        return names;
    }
}
