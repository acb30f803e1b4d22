package org.earlybridge.web.cover;

import org.earlybridge.training.exchange.Hours;
import org.earlybridge.web.format.Dates;

/** Hours of cover, in words. */
final class HoursWords {

    private static final Dates DATES = new Dates();

    private HoursWords() {}

    /** Tuesday 13 October, 9:25am to 12:35pm */
    static String of(Hours hours) {
        return DATES.day(hours.day()) + ", " + DATES.span(hours.starts(), hours.ends());
    }
}
