package org.earlybridge.web.cover;

import java.time.LocalTime;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.web.format.Dates;

/** Minutes of a day as people say them. */
final class Clock12 {

    private static final Dates DATES = new Dates();

    private Clock12() {}

    static String at(int minute) {
        return DATES.time(LocalTime.of(minute / 60 % 24, minute % 60));
    }

    /** 9:15am to 12:15pm */
    static String of(Span span) {
        return at(span.from()) + " to " + at(span.to());
    }
}
