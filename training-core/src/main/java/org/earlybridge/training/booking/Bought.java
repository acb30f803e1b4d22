package org.earlybridge.training.booking;

/** What came of booking and paying in one go; nothing stays but for the first. */
public sealed interface Bought {

    /** Confirmed, held until a card payment comes, or waiting. */
    record Made(BookingView booking) implements Bought {}

    record No(Refused refused) implements Bought {}

    /** It cannot be paid like that. */
    record CannotPay(Paid why) implements Bought {}
}
