package org.earlybridge.web.cover;

import java.time.LocalTime;
import java.util.List;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** Minutes of a day as people say them. */
public final class Clock12 {

    private static final Dates DATES = new Dates();

    private Clock12() {}

    static String at(int minute) {
        return DATES.time(LocalTime.of(minute / 60 % 24, minute % 60));
    }

    /** 9:15am to 12:15pm */
    public static String of(Span span) {
        return at(span.from()) + " to " + at(span.to());
    }

    /** 9am to 10am and midday to 1pm */
    public static String of(List<Span> spans) {
        return Words.list(spans.stream().map(Clock12::of).toList());
    }
}
