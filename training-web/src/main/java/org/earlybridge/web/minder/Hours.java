package org.earlybridge.web.minder;

import java.time.LocalTime;
import java.util.List;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** Minutes of a day as people say them. */
final class Hours {

    private static final Dates DATES = new Dates();

    private Hours() {}

    /** 9:05am to 3:55pm */
    static String of(Span span) {
        return DATES.span(at(span.from()), at(span.to()));
    }

    /** 9am to 10am and midday to 1pm */
    static String of(List<Span> spans) {
        return Words.list(spans.stream().map(Hours::of).toList());
    }

    private static LocalTime at(int minute) {
        return LocalTime.of(minute / 60 % 24, minute % 60);
    }
}
