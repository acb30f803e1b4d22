package org.earlybridge.training.cover.verdict;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earlybridge.training.cover.day.Span;

/** How people, rooms and times are called in sentences. */
public interface Wording {

    String adult(String id);

    String room(String id);

    /** As in Tuesday 13 October. */
    String day(LocalDate day);

    /** As in from 9:30am to 12pm. */
    String span(Span span);

    /** As in 410 minutes. */
    default String minutes(int minutes) {
        return minutes + " minutes";
    }

    /** Ids as they were sent, and times as programs write them. */
    Wording PLAIN = new Wording() {
        private final DateTimeFormatter day = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

        @Override
        public String adult(String id) {
            return id;
        }

        @Override
        public String room(String id) {
            return id;
        }

        @Override
        public String day(LocalDate date) {
            return day.format(date);
        }

        @Override
        public String span(Span span) {
            return span.toString();
        }
    };
}
