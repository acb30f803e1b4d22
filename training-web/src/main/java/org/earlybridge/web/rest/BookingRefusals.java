package org.earlybridge.web.rest;

import java.util.List;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.Cancelling;
import org.earlybridge.training.booking.Paid;
import org.earlybridge.training.booking.Refused;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;

/** What stands against a booking, as a problem with its code and its remedy. */
final class BookingRefusals {

    private BookingRefusals() {}

    /** What is no reference is no booking. */
    static BookingReference reference(String typed) {
        if (!BookingReference.isOne(typed)) {
            throw Refusal.of(ProblemCode.NOT_FOUND);
        }
        return new BookingReference(typed);
    }

    static Refusal of(Refused refused) {
        ProblemCode code = switch (refused.reason()) {
            case ALREADY_BOOKED -> ProblemCode.ALREADY_BOOKED;
            case CLASH -> ProblemCode.CLASH;
            case NOT_ELIGIBLE -> ProblemCode.NOT_ELIGIBLE;
            case CLOSED -> ProblemCode.CLOSED;
            case COVER_RED -> ProblemCode.COVER_RED;
            case QUOTE_EXPIRED -> ProblemCode.QUOTE_EXPIRED;
        };
        return Refusal.saying(code, refused.sentence());
    }

    static Refusal of(Paid why) {
        if (why instanceof Paid.NeedsPurchaseOrder) {
            return field("/purchaseOrder", "A school pays by its purchase order: send its number as purchaseOrder.");
        }
        if (why instanceof Paid.NothingIsDue) {
            return field("/payBy", "Nothing is due for this: send NONE.");
        }
        if (why instanceof Paid.SomethingIsDue) {
            return field("/payBy", "Something is due for this: send " + Way.CARD + " or " + Way.INVOICE + ".");
        }
        if (why instanceof Paid.CoverRed red) {
            return of(red.refused());
        }
        if (why instanceof Paid.AnotherWayIsChosen other) {
            return Refusal.saying(
                    ProblemCode.CONFLICT,
                    "Paying by " + other.way()
                            + " has begun already. Go on with that, or cancel this booking and book again.");
        }
        return Refusal.saying(ProblemCode.CLOSED, "This place is not held: look at the booking's status.");
    }

    static Refusal of(Cancelling why) {
        return Refusal.saying(
                ProblemCode.CLOSED,
                why instanceof Cancelling.HasBegun
                        ? "The course has begun. Only the council's training team can cancel this now."
                        : "This booking has ended already: look at its status.");
    }

    private static Refusal field(String path, String remedy) {
        return Refusal.because(ProblemCode.UNUSABLE_VALUE, List.of(Fault.ofField(path, remedy)));
    }
}
