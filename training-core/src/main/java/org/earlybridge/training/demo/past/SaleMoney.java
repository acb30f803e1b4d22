package org.earlybridge.training.demo.past;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.earlybridge.payments.card.CardOrder;
import org.earlybridge.payments.card.CardPayment;
import org.earlybridge.payments.card.MadeUpCards;
import org.earlybridge.payments.charging.ChargeOrder;
import org.earlybridge.payments.charging.Charges;
import org.earlybridge.payments.charging.Delivery;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.tariff.fund.Funds;

/** The money of sales, by the same doors as every other: funds are drawn on, charges opened, and cards and invoices posted. */
@ApplicationScoped
class SaleMoney {

    private static final URI BACK = URI.create("https://demo.example.org/bookings");
    private static final Duration AT_THE_CARD_PAGE = Duration.ofMinutes(4);
    private static final Duration KEPT = Duration.ofMinutes(31);
    private static final int DAYS_TO_THE_BANK = 4;

    /** What cards cost in the demo, invented: 1.5 per cent and 20 pence. */
    private static final int FEE_PER_MILLE = 15;

    private static final long FEE_EACH = 20;

    @Inject
    private Funds funds;

    @Inject
    private Charges charges;

    @Inject
    private MadeUpCards cards;

    @Inject
    private Clock clock;

    protected SaleMoney() {}

    void post(List<PricedSale> sales, World world) {
        Map<Long, List<Rows.Session>> sessions =
                world.all(Rows.Session.class).stream().collect(groupingBy(Rows.Session::cohortId));
        List<CardPayment> byCard = new ArrayList<>();
        for (PricedSale sale : sales) {
            List<Rows.Session> taught =
                    Objects.requireNonNull(sessions.get(sale.sale().date().id()));
            sale.fundShares().forEach((fund, amount) -> draw(sale, () -> funds.draw(fund, amount, sale.reference())));
            var unused = charges.open(order(sale, taught));
            if (sale.way() == Way.CARD) {
                byCard.add(pay(sale));
            } else {
                charges.confirm(sale.reference(), sale.sale().day());
            }
        }
        payOut(byCard);
    }

    private static void draw(PricedSale sale, BooleanSupplier drawn) {
        if (!drawn.getAsBoolean()) {
            throw new IllegalStateException("a fund of the sample data has too little left for " + sale.reference());
        }
    }

    private static ChargeOrder order(PricedSale sale, List<Rows.Session> taught) {
        Rows.Cohort date = sale.sale().date();
        return new ChargeOrder(
                sale.reference(),
                date.authorityId(),
                sale.sale().buyer().authorityId(),
                "provider:" + sale.sale().buyer().id(),
                sale.way(),
                sale.full(),
                sale.payerPays(),
                sale.shares(),
                sale.purchaseOrder(),
                sale.tariff().number(),
                sale.sale().course().title() + ", " + date.reference(),
                taught.stream()
                        .map(session -> new Delivery(
                                session.day(),
                                Math.toIntExact(Duration.between(session.starts(), session.ends())
                                        .toMinutes())))
                        .toList());
    }

    private CardPayment pay(PricedSale sale) {
        Instant begun = sale.sale().made().atZone(LondonClock.LONDON).toInstant();
        CardOrder order = new CardOrder(
                sale.reference(),
                sale.sale().date().authorityId(),
                sale.payerPays(),
                "Training, booking " + sale.reference(),
                Optional.empty(),
                BACK,
                BACK,
                begun.plus(KEPT),
                Map.of("booking", sale.reference()));
        long fee = FEE_EACH + (sale.payerPays().pence() * FEE_PER_MILLE + 500) / 1000;
        return cards.paid(order, begun.plus(AT_THE_CARD_PAGE), Money.ofPence(fee));
    }

    /** Each council's card money of a week comes to its bank on the Tuesday after, and that of this week has not come yet. */
    private void payOut(List<CardPayment> byCard) {
        Map<LocalDate, Map<String, List<CardPayment>>> sums = byCard.stream()
                .collect(groupingBy(
                        SaleMoney::arrives, TreeMap::new, groupingBy(CardPayment::book, TreeMap::new, toList())));
        sums.forEach((day, councils) -> {
            if (!day.isAfter(LocalDate.now(clock))) {
                councils.forEach((book, brought) -> cards.paidOut(book, book + "_" + day, day, brought));
            }
        });
    }

    private static LocalDate arrives(CardPayment payment) {
        return LocalDate.ofInstant(payment.paidAt().orElseThrow(), LondonClock.LONDON)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .plusDays(DAYS_TO_THE_BANK);
    }
}
