package org.earlybridge.training.tariff.quote;

import java.time.Instant;
import org.earlybridge.training.cohort.BookingWindow;
import org.earlybridge.training.tariff.TariffVersion;
import org.earlybridge.training.workforce.PersonId;

/** A quote, or why there is none. */
public sealed interface Quoted {

    /** By that price list, whose terms hold for whatever is booked by the quote. */
    record Made(Quote quote, TariffVersion version) implements Quoted {}

    /** Or a draft, which is not there for anybody yet. */
    record NoSuchDate() implements Quoted {}

    /** The date cannot be booked at this moment. */
    record Closed(BookingWindow booking, Instant now) implements Quoted {

        public boolean opensLater() {
            return now.isBefore(booking.opens());
        }
    }

    /** Nobody whom the caller may book for, or nobody at all: she cannot tell which. */
    record NotYours(PersonId attendee) implements Quoted {}

    /** Each is one of the caller's, but no one setting employs them all: it could not pay for all of them. */
    record NotTogether() implements Quoted {}

    /** The course is closed to childminders, for this public reason. */
    record NotEligible(String reason) implements Quoted {}

    /** No price list is in force, so nothing has a price. */
    record NoPriceList() implements Quoted {}
}
