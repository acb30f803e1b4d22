package org.earlybridge.web.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;

/**
 * Days and hours as people here say them. Names are our own lists, because the JDK's English short names change with its
 * locale data ("Sept").
 */
@Named
@ApplicationScoped
public class Dates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** Tuesday 13 October 2026 */
    public String full(LocalDate day) {
        return day(day) + " " + day.getYear();
    }

    /** Tuesday 13 October */
    public String day(LocalDate day) {
        return weekday(day) + " " + dayAndMonth(day);
    }

    /** Tue 13 Oct */
    public String brief(LocalDate day) {
        return shortWeekday(day) + " " + day.getDayOfMonth() + " " + shortMonth(day);
    }

    /** 13 October 2026 */
    public String plain(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** 13 October */
    public String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** 2026-10-13, for machines: the value of {@code datetime}. */
    public String iso(LocalDate day) {
        return day.toString();
    }

    public String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    public String shortWeekday(LocalDate day) {
        return weekday(day).substring(0, 3);
    }

    public String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    public String shortMonth(LocalDate day) {
        return month(day).substring(0, 3);
    }

    /** October 2026 */
    public String monthAndYear(LocalDate day) {
        return month(day) + " " + day.getYear();
    }

    /** 9:15am, 7pm, midday, midnight: 12am and 12pm are read both ways, so nobody has to. */
    public String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** 9:15am to 12:15pm */
    public String span(LocalTime start, LocalTime end) {
        return time(start) + " to " + time(end);
    }

    /** 2 October 2026, 9:14am, by the clocks here. */
    public String moment(Instant instant) {
        LocalDateTime here = LocalDateTime.ofInstant(instant, LONDON);
        return plain(here.toLocalDate()) + ", " + time(here.toLocalTime());
    }

    /** Tue 6, 13 and 20 October 2026 when weekday and month are shared; otherwise each day is said in full. */
    public String series(List<LocalDate> days) {
        if (days.size() == 1) {
            return full(days.get(0));
        }
        if (sharesWeekdayAndMonth(days)) {
            LocalDate first = days.get(0);
            String numbers = Words.list(
                    days.stream().map(d -> String.valueOf(d.getDayOfMonth())).toList());
            return shortWeekday(first) + " " + numbers + " " + monthAndYear(first);
        }
        if (days.stream().map(Year::from).distinct().count() == 1) {
            return Words.list(days.stream().map(this::brief).toList()) + " "
                    + days.get(0).getYear();
        }
        return Words.list(days.stream().map(this::plain).toList());
    }

    private static boolean sharesWeekdayAndMonth(List<LocalDate> days) {
        return days.stream()
                        .map(d -> d.getDayOfWeek() + " " + d.getMonth() + d.getYear())
                        .distinct()
                        .count()
                == 1;
    }
}
