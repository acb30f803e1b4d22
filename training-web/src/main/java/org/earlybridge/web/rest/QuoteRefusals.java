package org.earlybridge.web.rest;

import java.util.List;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;

/** Why there is no price, said to programs. */
final class QuoteRefusals {

    private static final Dates DATES = new Dates();

    private QuoteRefusals() {}

    static Refusal of(Quoted refused, QuoteSent sent) {
        if (refused instanceof Quoted.NotYours stranger) {
            return notThere(
                    "/attendees/" + sent.people().indexOf(stranger.attendee()),
                    "You may book for nobody with that number. GET /me lists those you may.");
        }
        if (refused instanceof Quoted.NoSuchDate) {
            return notThere("/cohort", "There is no course date with that number. GET /cohorts lists them.");
        }
        if (refused instanceof Quoted.NotTogether) {
            return Refusal.because(
                    ProblemCode.UNUSABLE_VALUE,
                    List.of(
                            Fault.ofField(
                                    "/attendees",
                                    "They work at different settings, and one setting has to pay. Ask for each setting by itself.")));
        }
        return byDateOrCourse(refused);
    }

    private static Refusal byDateOrCourse(Quoted refused) {
        if (refused instanceof Quoted.NotEligible narrowed) {
            return Refusal.saying(
                    ProblemCode.NOT_ELIGIBLE, "This course is not open to childminders. " + narrowed.reason());
        }
        if (refused instanceof Quoted.Closed closed) {
            return Refusal.saying(
                    ProblemCode.CLOSED,
                    closed.opensLater()
                            ? "Booking for this date opens on "
                                    + DATES.moment(closed.booking().opens()) + "."
                            : "Booking for this date is over. GET /cohorts lists other dates of the course.");
        }
        return Refusal.of(ProblemCode.NO_PRICE_LIST);
    }

    private static Refusal notThere(String field, String remedy) {
        return Refusal.because(ProblemCode.NOT_FOUND, List.of(Fault.ofField(field, remedy)));
    }
}
