package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.payments.charging.Funder;
import org.earlybridge.payments.charging.Share;
import org.earlybridge.payments.charging.Sold;
import org.earlybridge.payments.invoicing.Sale;
import org.earlybridge.payments.invoicing.Sales;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.calendar.BankHolidays;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.invoice.VatStandings;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.fund.Fund;
import org.earlybridge.training.tariff.fund.Funds;

/** What an invoice says of a booking: who buys, how many places, and when. Nobody who goes is named on it. */
@ApplicationScoped
class BookingSales implements Sales {

    @Inject
    private Bookings bookings;

    @Inject
    private Providers providers;

    @Inject
    private Cohorts cohorts;

    @Inject
    private VatStandings standings;

    @Inject
    private Authorities authorities;

    @Inject
    private Funds funds;

    @Inject
    private Clock clock;

    @Override
    public Sale of(Sold sold) {
        Booking booking = bookings.with(new BookingReference(sold.reference())).orElseThrow();
        Provider buyer = providers.with(booking.provider()).orElseThrow();
        return new Sale(
                buyer.name(),
                buyer.postcode(),
                places(booking.party()) + days(booking),
                standings.of(buyer, booking.council(), LocalDate.now(clock)),
                names(sold));
    }

    @Override
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY
                || working.getDayOfWeek() == DayOfWeek.SUNDAY
                || BankHolidays.includes(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    private static String places(int party) {
        return party == 1 ? "1 place. " : party + " places. ";
    }

    private String days(Booking booking) {
        return cohorts.with(booking.cohort()).orElseThrow().sessions().stream()
                .map(session -> DateWords.day(session.day()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Map<String, String> names(Sold sold) {
        Map<String, String> names = new HashMap<>();
        for (Share share : sold.shares()) {
            Funder funder = share.funder();
            if (funder.kind() == Funder.Kind.AUTHORITY) {
                authorities
                        .with(new AuthorityId(funder.code()))
                        .map(Authority::name)
                        .ifPresent(name -> names.put(funder.code(), name));
            } else {
                funds.with(new FundCode(funder.code()))
                        .map(Fund::name)
                        .ifPresent(name -> names.put(funder.code(), name));
            }
        }
        return names;
    }
}
