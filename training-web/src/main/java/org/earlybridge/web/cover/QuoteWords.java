package org.earlybridge.web.cover;

import java.util.Optional;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.web.format.Dates;

/** Why there is no price for somebody on a course date, and what to do instead. */
public final class QuoteWords {

    private static final Dates DATES = new Dates();

    private QuoteWords() {}

    /** Empty when there is one. */
    public static Optional<String> whyNot(Quoted quoted) {
        if (quoted instanceof Quoted.Made) {
            return Optional.empty();
        }
        return Optional.of(sentence(quoted));
    }

    private static String sentence(Quoted quoted) {
        if (quoted instanceof Quoted.Closed closed) {
            return closed.opensLater()
                    ? "Booking for this date opens on "
                            + DATES.moment(closed.booking().opens()) + ". Come back then, or choose another date."
                    : "Booking for this date has closed. Choose another date of this course.";
        }
        if (quoted instanceof Quoted.NotEligible not) {
            return "This course is not open to childminders. " + not.reason();
        }
        if (quoted instanceof Quoted.NotTogether) {
            return "They work at different settings, and each setting pays for its own. Book for one setting at a time.";
        }
        if (quoted instanceof Quoted.NotYours) {
            return "Choose people who work at your setting today. Whoever has left books from where she works now.";
        }
        if (quoted instanceof Quoted.NoPriceList) {
            return "No price list is in force today, so we cannot tell you a price. Ask the training team to book for you.";
        }
        return "This date is not there any more. Choose another one.";
    }
}
