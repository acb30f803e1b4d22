package org.earlybridge.web.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: 13 10 2026, 13/10/26, 13 October 2026, 13 Oct, 2026-10-13. Day before month, always. */
public final class TypedDay {

    private static final String GAP = "[ ./-]+";
    private static final Pattern BY_DAY = Pattern.compile(
            "([0-9]{1,2})(?:st|nd|rd|th)?" + GAP + "([0-9]{1,2}|[a-z]{3,9})(?:" + GAP + "([0-9]{2}|[0-9]{4}))?");
    private static final Pattern BY_YEAR = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private TypedDay() {}

    /** Without a year it is the next such day. Empty when no calendar has it. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replace(",", " ");
        Matcher byYear = BY_YEAR.matcher(plain);
        if (byYear.matches()) {
            return day(number(byYear.group(1)), number(byYear.group(2)), number(byYear.group(3)));
        }
        Matcher byDay = BY_DAY.matcher(plain);
        if (!byDay.matches()) {
            return Optional.empty();
        }
        int month = month(byDay.group(2));
        int day = number(byDay.group(1));
        if (byDay.group(3) != null) {
            int year = number(byDay.group(3));
            return day(year < 100 ? 2000 + year : year, month, day);
        }
        return day(today.getYear(), month, day)
                .flatMap(soon -> soon.isBefore(today) ? day(today.getYear() + 1, month, day) : Optional.of(soon));
    }

    /** 0 for a word that is no month: then there is no such day. */
    private static int month(String typed) {
        return Character.isDigit(typed.charAt(0)) ? number(typed) : MONTHS.indexOf(typed.substring(0, 3)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // no calendar has it
        }
    }
}
