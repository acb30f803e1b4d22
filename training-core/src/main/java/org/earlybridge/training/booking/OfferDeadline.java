package org.earlybridge.training.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.calendar.BankHolidays;
import org.earlybridge.training.calendar.LondonClock;

/**
 * Until when an offer from the waiting list is kept: six in the evening of the next working day, so that nobody loses a place
 * over night or over a weekend, and never longer than booking is open. There is none when booking closes within the hour.
 */
final class OfferDeadline {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    static final Duration SHORTEST = Duration.ofHours(1);

    private OfferDeadline() {}

    static Optional<Instant> from(Instant now, Instant bookingCloses) {
        if (bookingCloses.isBefore(now.plus(SHORTEST))) {
            return Optional.empty();
        }
        LocalDate day = now.atZone(LondonClock.LONDON).toLocalDate().plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        Instant evening = day.atTime(EVENING).atZone(LondonClock.LONDON).toInstant();
        return Optional.of(evening.isBefore(bookingCloses) ? evening : bookingCloses);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BankHolidays.includes(day);
    }
}
