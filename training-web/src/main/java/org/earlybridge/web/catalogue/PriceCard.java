package org.earlybridge.web.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.Names;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.training.tariff.PriceLine;
import org.earlybridge.training.tariff.TariffVersion;
import org.earlybridge.training.tariff.pricelist.SeenPrices;
import org.earlybridge.web.format.Words;

/** The price of one course date and why it is so; the full price for somebody who has not said who she is. */
public final class PriceCard {

    private static final double WHOLE = 100;

    private final SeenPrices seen;
    private final CourseCode course;
    private final LocalDate firstSession;
    private final Money full;
    private final Optional<Price> price;

    PriceCard(SeenPrices seen, CourseCode course, LocalDate firstSession, Money full) {
        this.seen = seen;
        this.course = course;
        this.firstSession = firstSession;
        this.full = full;
        this.price = seen.of(course);
    }

    public boolean isMine() {
        return price.isPresent();
    }

    public String getAmount() {
        return Words.money(price.map(Price::payerPays).orElse(full));
    }

    public String getFull() {
        return Words.money(price.map(Price::full).orElse(full));
    }

    /** £35.00 for you, of £120.00; £120.00, the full price */
    public String getFact() {
        return price.map(mine -> getAmount() + " for you" + (mine.shares().isEmpty() ? "" : ", of " + mine.full()))
                .orElse(getAmount() + ", the full price");
    }

    /** The lines in the order in which they apply; the last one is what she pays. */
    public List<PriceShare> getLines() {
        List<PriceShare> shares = new ArrayList<>();
        double begins = 0;
        for (PriceLine line : price.map(Price::lines).orElse(List.of())) {
            double width = full() == 0 ? 0 : WHOLE * line.amount().pence() / full();
            shares.add(new PriceShare(line, begins, width));
            begins += width;
        }
        return shares;
    }

    private long full() {
        return price.map(Price::full).orElse(full).pence();
    }

    /** A Cambridgeshire childminder pays £35.00 too. Said only where it was worked out and is true. */
    public String getParity() {
        return seen.learner().map(this::parity).orElse("");
    }

    private String parity(Learner learner) {
        Money mine = price.map(Price::payerPays).orElse(full);
        return names().councils().keySet().stream()
                .filter(council -> !council.equals(learner.home()))
                .filter(council ->
                        seen.paidUnder(council, course).filter(mine::equals).isPresent())
                .map(names()::of)
                .sorted()
                .map(council ->
                        "A " + council + " " + learner.payerClass().one() + " pays " + Words.money(mine) + " too.")
                .collect(Collectors.joining(" "));
    }

    public String getPriceList() {
        return version().title();
    }

    public boolean isInvented() {
        return version().invented();
    }

    public String getCancelling() {
        CancelWords words =
                new CancelWords(version().terms(), firstSession, seen.prices().day());
        return price.map(Price::payerPays).map(words::of).orElseGet(words::ofWhateverShe);
    }

    /** Your home council is Peterborough. */
    public String getHome() {
        return seen.learner()
                .map(Learner::home)
                .map((AuthorityId home) -> "Your home council is " + names().of(home) + ".")
                .orElse("");
    }

    private TariffVersion version() {
        return seen.prices().tariff().version();
    }

    private Names names() {
        return seen.prices().tariff().names();
    }
}
