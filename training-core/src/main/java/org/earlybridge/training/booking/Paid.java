package org.earlybridge.training.booking;

import org.earlybridge.payments.charging.Way;

/** What came of saying how a place is paid. */
public sealed interface Paid {

    record Confirmed(BookingView booking) implements Paid {}

    /** Held until the card payment comes. */
    record ByCard(BookingView booking) implements Paid {}

    /** It is confirmed already, or its hold has ended. */
    record NotHeld(BookingView booking) implements Paid {}

    /** A school's purchase order number is missing. */
    record NeedsPurchaseOrder() implements Paid {}

    /** There is nothing to pay by card or invoice. */
    record NothingIsDue() implements Paid {}

    record SomethingIsDue() implements Paid {}

    /** A payment is under way already; the place has to be given up and booked again to pay otherwise. */
    record AnotherWayIsChosen(Way way) implements Paid {}

    /** An offer from the waiting list that would break a staffing rule, and nobody has taken that on. */
    record CoverRed(Refused refused) implements Paid {}
}
