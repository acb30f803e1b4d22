package org.earlybridge.training.cover.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.Shift.Hours;

/** Days and hours in the sentences of this package. */
final class Said {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Said() {}

    /** 13 October 2026 */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Tuesday 13 October 2026 */
    static String full(LocalDate day) {
        return weekday(day.getDayOfWeek()) + " " + day(day);
    }

    /** Tuesday */
    static String weekday(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Mon, Tue */
    static String weekdays(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(day -> weekday(day).substring(0, 3)).collect(Collectors.joining(", "));
    }

    /** 08:00 to 13:00 */
    static String span(LocalTime from, LocalTime to) {
        return from + " to " + to;
    }

    static String hours(Collection<Hours> hours) {
        return hours.isEmpty()
                ? "not at work"
                : hours.stream().map(one -> span(one.starts(), one.ends())).collect(Collectors.joining(" and "));
    }
}
