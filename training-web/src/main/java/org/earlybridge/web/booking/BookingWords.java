package org.earlybridge.web.booking;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.charging.ChargeView;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** What we say of a booking. */
final class BookingWords {

    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();

    private BookingWords() {}

    /** Cancel free until 22 September. After that you pay up to £35.00; we tell you how much before you cancel. */
    static String cancelling(Money pays, Optional<LocalDate> freeUntil) {
        if (pays.pence() == 0) {
            return "Cancelling costs you nothing. Please tell us all the same, so that somebody else can come.";
        }
        String later = "you pay up to " + Words.money(pays) + "; we tell you how much before you cancel.";
        return freeUntil
                .map(day -> "Cancel free until " + DATES.dayAndMonth(day) + ". After that " + later)
                .orElse("If you cancel, " + later);
    }

    /** Your place is booked; 3 places are booked */
    static String booked(int people) {
        return people == 1 ? "Your place is booked" : WORDS.count(people, "place is", "places are") + " booked";
    }

    /** You are 2nd on the waiting list. */
    static String waiting(BookingView booking) {
        String place = booking.kept().position().isPresent()
                ? WORDS.ordinal(booking.kept().position().getAsInt()) + " "
                : "";
        return "You are " + place + "on the waiting list";
    }

    static String paid(Optional<Way> way, Money pays) {
        if (pays.pence() == 0) {
            return "There was nothing for you to pay.";
        }
        return way.map(chosen -> switch (chosen) {
                    case CARD -> "You paid " + Words.money(pays) + " by card.";
                    case INVOICE -> "You pay " + Words.money(pays) + " by invoice.";
                    case NONE -> "There was nothing for you to pay.";
                })
                .orElse(Words.money(pays) + " is to be paid.");
    }

    /** Empty while nothing was charged. */
    static String settled(Optional<ChargeView> charge) {
        return charge.filter(
                        known -> known.fee().pence() > 0 || known.givenBack().pence() > 0)
                .map(known -> "You pay " + Words.money(known.fee()) + " for cancelling, and "
                        + Words.money(known.givenBack())
                        + (known.way() == Way.INVOICE ? " is taken off your invoice." : " goes back to you."))
                .orElse("It cost you nothing.");
    }

    static String status(BookingStatus status) {
        return switch (status) {
            case HELD -> "Held, not paid yet";
            case CONFIRMED -> "Booked";
            case WAITING -> "On the waiting list";
            case EXPIRED -> "Time ran out";
            case CANCELLED -> "Cancelled";
            case ATTENDED -> "You were there";
            case NO_SHOW -> "You were not there";
        };
    }

    /** The kind of its tag. */
    static String colour(BookingStatus status) {
        return switch (status) {
            case HELD -> "amber";
            case CONFIRMED, ATTENDED -> "green";
            case WAITING -> "petrol";
            case EXPIRED, CANCELLED, NO_SHOW -> "outline";
        };
    }
}
