package org.earlybridge.training.demo.past;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.demo.past.PricedSale.PersonsPrice;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.tariff.PaidBy;
import org.earlybridge.training.tariff.PriceLine;
import org.jspecify.annotations.Nullable;

/** A priced sale as the rows that a real booking leaves: the price as it was told, the booking, and who has a place. */
final class SaleRows {

    private static final int MINUTES_VALID = 15;
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 4;

    private final World world;

    SaleRows(World world) {
        this.world = world;
    }

    /** Four signs that no other booking of the sample data has. */
    static String basket(long booking) {
        StringBuilder sign = new StringBuilder();
        for (long rest = booking; sign.length() < LENGTH; rest /= SIGNS.length()) {
            sign.insert(0, SIGNS.charAt((int) (rest % SIGNS.length())));
        }
        return "EB-" + sign;
    }

    void add(PricedSale priced, long booking) {
        long quote = world.next(Of.QUOTE);
        quote(priced, quote);
        booking(priced, booking, quote);
        for (PersonsPrice each : priced.prices()) {
            Rows.Cohort date = priced.sale().date();
            world.add(new Rows.BookedPlace(
                    world.next(Of.BOOKED_PLACE),
                    date.authorityId(),
                    booking,
                    date.id(),
                    each.person(),
                    "CONFIRMED",
                    1));
        }
    }

    private void quote(PricedSale priced, long id) {
        Rows.Cohort date = priced.sale().date();
        Rows.Provider buyer = priced.sale().buyer();
        LocalDateTime made = inUtc(priced.sale().made());
        world.add(new Rows.Quote(
                id,
                date.authorityId(),
                date.id(),
                buyer.authorityId(),
                buyer.id(),
                priced.account().value(),
                priced.tariff().number(),
                priced.full().pence(),
                priced.payerPays().pence(),
                date.firstDay(),
                freeUntil(priced),
                made,
                made.plusMinutes(MINUTES_VALID)));
        told(priced, id);
    }

    private void told(PricedSale priced, long id) {
        String council = priced.sale().date().authorityId();
        int people = 0;
        int lines = 0;
        for (PersonsPrice each : priced.prices()) {
            world.add(new Rows.QuoteAttendee(
                    id,
                    council,
                    ++people,
                    each.person(),
                    each.learner().payerClass().name(),
                    each.price().full().pence(),
                    each.price().payerPays().pence()));
            for (PriceLine line : each.price().lines()) {
                world.add(line(id, council, ++lines, each.person(), line));
            }
        }
    }

    private static Rows.QuoteLine line(long quote, String council, int order, long person, PriceLine line) {
        String paidBy = "PAYER";
        String funder = null;
        String fund = null;
        if (line.paidBy() instanceof PaidBy.Council home) {
            paidBy = "COUNCIL";
            funder = home.authority().code();
        }
        if (line.paidBy() instanceof PaidBy.Fund from) {
            paidBy = "FUND";
            funder = from.holder().code();
            fund = from.fund().code();
        }
        return new Rows.QuoteLine(
                quote,
                council,
                order,
                person,
                paidBy,
                funder,
                fund,
                line.amount().pence(),
                line.text(),
                line.reason());
    }

    private void booking(PricedSale priced, long id, long quote) {
        Rows.Cohort date = priced.sale().date();
        Rows.Provider buyer = priced.sale().buyer();
        LocalDateTime made = inUtc(priced.sale().made());
        world.add(new Rows.Booking(
                id,
                date.authorityId(),
                buyer.authorityId(),
                priced.reference(),
                priced.basket(),
                date.id(),
                buyer.id(),
                priced.account().value(),
                quote,
                "CONFIRMED",
                priced.prices().size(),
                priced.full().pence(),
                priced.payerPays().pence(),
                freeUntil(priced),
                1,
                priced.way().name(),
                priced.purchaseOrder().orElse(null),
                made,
                made.plusMinutes(MINUTES_VALID),
                0,
                false,
                made,
                0));
    }

    private static @Nullable LocalDate freeUntil(PricedSale priced) {
        return priced.tariff()
                .terms()
                .lastFreeDay(priced.sale().date().firstDay())
                .orElse(null);
    }

    private static LocalDateTime inUtc(LocalDateTime inLondon) {
        return inLondon.atZone(LondonClock.LONDON)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
