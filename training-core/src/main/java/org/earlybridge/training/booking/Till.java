package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earlybridge.payments.charging.ChargeOrder;
import org.earlybridge.payments.charging.ChargeView;
import org.earlybridge.payments.charging.Charges;
import org.earlybridge.payments.charging.Delivery;
import org.earlybridge.payments.charging.Funder;
import org.earlybridge.payments.charging.Settling;
import org.earlybridge.payments.charging.Share;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.invoice.Party;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.PaidBy;
import org.earlybridge.training.tariff.fund.Fund;
import org.earlybridge.training.tariff.fund.Funds;
import org.earlybridge.training.tariff.pricelist.Tariffs;
import org.earlybridge.training.tariff.quote.Quote;
import org.earlybridge.training.tariff.quote.QuotedLine;
import org.earlybridge.training.tariff.quote.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * The money side of a booking, always in the booking's own transaction: what its funds set aside for it, what is charged, and
 * what goes back. Funds are drawn on when a place is held or waited for, so that the price told is the price paid.
 */
@ApplicationScoped
class Till {

    @Inject
    private Quotes quotes;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Funds funds;

    @Inject
    private Charges charges;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    /** All of it or nothing: false when a fund has too little left. */
    boolean drawFunds(Booking booking) {
        String name = booking.bargain().drawName(booking.reference());
        Map<FundCode, Money> drawn = new LinkedHashMap<>();
        for (Map.Entry<FundCode, Money> share : shares(booking).entrySet()) {
            if (!funds.draw(share.getKey(), share.getValue(), name)) {
                drawn.forEach((fund, amount) -> funds.giveBack(fund, amount, name));
                return false;
            }
            drawn.put(share.getKey(), share.getValue());
        }
        return true;
    }

    /** Sets aside once more what was given back when the hold lapsed. */
    boolean drawFundsAgain(Booking booking) {
        booking.bargain().drawAgain();
        return drawFunds(booking);
    }

    /** Nothing was paid, and nothing will be. */
    void letGo(Booking booking) {
        giveBackFunds(booking);
        if (charges.of(booking.reference().text()).isPresent()) {
            charges.abandon(booking.reference().text());
        }
    }

    void open(Booking booking, Way way, @Nullable String purchaseOrder) {
        booking.payBy(way, purchaseOrder);
        var unused = charges.open(order(booking, way));
    }

    void confirm(Booking booking) {
        charges.confirm(booking.reference().text(), today());
    }

    /** What it costs to cancel on a day; nothing when it is waived. */
    Money feeOn(Booking booking, LocalDate day, @Nullable Waiver waiver) {
        Quote quote = quoteOf(booking);
        var terms = tariffs.numbered(quote.tariff()).version().terms();
        Money own = booking.bargain().pays();
        return waiver == null
                ? terms.feeFor(own, quote.firstDay(), day)
                : terms.feeFor(own, quote.firstDay(), day, waiver);
    }

    /** Whether the terms it was booked under charge nothing for that, however late. */
    boolean waives(Booking booking, Waiver because) {
        return tariffs.numbered(quoteOf(booking).tariff())
                .version()
                .terms()
                .waivers()
                .contains(because);
    }

    /** What the payer need not pay for cancelling, the fund does. It was drawn before, and the place is cancelled. */
    void waive(Booking booking, Fund by, Money fee) {
        Funder funder =
                new Funder(Funder.Kind.FUND, by.code().code(), by.holder().code());
        charges.waive(booking.reference().text(), new Share(funder, fee), today());
    }

    Settling preview(Booking booking, Money fee) {
        return charges.previewCancel(booking.reference().text(), fee);
    }

    /** The payer's money goes back but for the fee, and what funds paid is theirs again. */
    Settling cancel(Booking booking, Money fee, String because) {
        Settling settling = charges.cancel(booking.reference().text(), fee, because, today());
        giveBackFunds(booking);
        return settling;
    }

    void giveBackFunds(Booking booking) {
        shares(booking)
                .forEach((fund, share) ->
                        funds.giveBack(fund, share, booking.bargain().drawName(booking.reference())));
    }

    Optional<ChargeView> chargeOf(Booking booking) {
        return charges.of(booking.reference().text());
    }

    /** Who pays how much, in the words in which it was told. */
    List<QuotedLine> lines(Booking booking) {
        return quoteOf(booking).lines();
    }

    Quote quoteOf(Booking booking) {
        return booking.bargain().quote().flatMap(quotes::with).orElseThrow();
    }

    /** In one order for all, so that two who draw on the same funds do not wait for each other in a ring. */
    private Map<FundCode, Money> shares(Booking booking) {
        Map<FundCode, Money> shares = new TreeMap<>((one, other) -> one.code().compareTo(other.code()));
        for (QuotedLine line : quoteOf(booking).lines()) {
            if (line.paidBy() instanceof PaidBy.Fund fund && !line.amount().equals(Money.ZERO)) {
                shares.merge(fund.fund(), line.amount(), Money::plus);
            }
        }
        return shares;
    }

    private ChargeOrder order(Booking booking, Way way) {
        Quote quote = quoteOf(booking);
        Cohort cohort = cohorts.with(booking.cohort()).orElseThrow();
        return new ChargeOrder(
                booking.reference().text(),
                booking.council().code(),
                booking.home().code(),
                Party.of(booking.provider()),
                way,
                booking.bargain().full(),
                booking.bargain().pays(),
                funders(quote),
                booking.purchaseOrder(),
                quote.tariff(),
                courses.with(cohort.course()).map(Course::title).orElseThrow() + ", " + cohort.reference(),
                cohort.sessions().stream()
                        .map(session -> new Delivery(
                                session.day(),
                                Math.toIntExact(Duration.between(session.starts(), session.ends())
                                        .toMinutes())))
                        .toList());
    }

    private static List<Share> funders(Quote quote) {
        Map<Funder, Money> shares = new LinkedHashMap<>();
        for (QuotedLine line : quote.lines()) {
            if (line.paidBy() instanceof PaidBy.Council council) {
                String code = council.authority().code();
                shares.merge(new Funder(Funder.Kind.AUTHORITY, code, code), line.amount(), Money::plus);
            }
            if (line.paidBy() instanceof PaidBy.Fund fund) {
                Funder holder = new Funder(
                        Funder.Kind.FUND, fund.fund().code(), fund.holder().code());
                shares.merge(holder, line.amount(), Money::plus);
            }
        }
        List<Share> all = new ArrayList<>();
        shares.forEach((funder, amount) -> all.add(new Share(funder, amount)));
        return all;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
