package org.earlybridge.training.booking;

import java.util.function.Function;

/** A booking, as it now is, or why there is none. */
public sealed interface Booked {

    record Made(BookingView booking) implements Booked {}

    record No(Refused refused) implements Booked {}

    default <T> T fold(Function<BookingView, T> made, Function<Refused, T> no) {
        return this instanceof Made done ? made.apply(done.booking()) : no.apply(((No) this).refused());
    }
}
