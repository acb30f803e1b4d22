package org.earlybridge.training.cover.sheet;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, times and numbers as they stand in files. A day has a year and stands before its month; nothing is guessed. */
public final class Cells {

    private static final String GAP = "[ ./-]{1,2}";
    private static final Pattern BY_YEAR = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern BY_DAY = Pattern.compile(
            "([0-9]{1,2})(?:st|nd|rd|th)?" + GAP + "([0-9]{1,2}|[a-z]{3,9})" + GAP + "([0-9]{4}|[0-9]{2})");
    private static final Pattern TIME_BEHIND = Pattern.compile("[t ][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?z?$");
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("^(mon|tue|wed|thu|fri|sat|sun)[a-z]* ");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})(?:[:.h]?([0-9]{2}))?(?::[0-9]{2})?(?:\\.0+)? ?(am|pm|a\\.m\\.|p\\.m\\.)?");
    private static final Pattern SPAN = Pattern.compile("(.+?) ?(?:-|–|—| to |until) ?(.+)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> NO =
            List.of("", "-", "0", "n", "no", "off", "x off", "not in", "day off", "false");
    private static final List<String> YES = List.of("y", "yes", "x", "1", "true", "in", "✓", "✔", "full", "full day");
    private static final int NOON = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Cells() {}

    /** 2026-10-13, 13/10/2026, 13.10.26, 13 Oct 2026, Tue 13/10/2026, 2026-10-13 00:00:00. */
    public static Optional<LocalDate> day(String cell) {
        String plain = plain(cell).replace(",", " ").replaceAll(" +", " ");
        plain = WEEKDAY_BEFORE.matcher(plain).replaceFirst("");
        plain = TIME_BEHIND.matcher(plain).replaceFirst("");
        Matcher byYear = BY_YEAR.matcher(plain);
        if (byYear.matches()) {
            return day(number(byYear.group(1)), number(byYear.group(2)), number(byYear.group(3)));
        }
        Matcher byDay = BY_DAY.matcher(plain);
        if (!byDay.matches()) {
            return Optional.empty();
        }
        int year = number(byDay.group(3));
        return day(year < 100 ? 2000 + year : year, month(byDay.group(2)), number(byDay.group(1)));
    }

    private static int month(String typed) {
        return Character.isDigit(typed.charAt(0)) ? number(typed) : MONTHS.indexOf(typed.substring(0, 3)) + 1;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            LocalDate read = LocalDate.of(year, month, day);
            return Optional.of(read).filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty(); // no calendar has it
        }
    }

    /** 9, 9:00, 09.00, 0900, 9am, 9:00:00, 09:00 AM. */
    public static Optional<LocalTime> time(String cell) {
        String plain = plain(cell);
        if (plain.equals("noon") || plain.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher matcher = TIME.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = number(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : number(matcher.group(2));
        String half = matcher.group(3) == null ? "" : matcher.group(3).substring(0, 1);
        boolean fits = half.isEmpty() ? hour < 2 * NOON : hour >= 1 && hour <= NOON;
        if (!fits || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(half.isEmpty() ? hour : hour % NOON + (half.equals("p") ? NOON : 0), minute));
    }

    /** From when to when, as in one cell: 08:00-16:30, 8am to 1pm. */
    public record Times(LocalTime from, LocalTime to) {}

    public static Optional<Times> times(String cell) {
        Matcher matcher = SPAN.matcher(plain(cell));
        return matcher.matches()
                ? time(matcher.group(1)).flatMap(from -> time(matcher.group(2)).map(to -> new Times(from, to)))
                : Optional.empty();
    }

    /** Mon, Tuesday, Weds, Mon-Fri, Mon Tue Thu; empty when one of the words is no weekday. */
    public static Set<DayOfWeek> weekdays(String cell) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        String plain = plain(cell).replaceAll(" *(-|–| to ) *", "-");
        for (String part : plain.replaceAll("[ ,;/&+]+", " ").strip().split(" ", -1)) {
            String[] ends = part.split("-", -1);
            Optional<DayOfWeek> first = weekday(ends[0]);
            Optional<DayOfWeek> last = weekday(ends[ends.length - 1]);
            if (ends.length > 2
                    || first.isEmpty()
                    || last.isEmpty()
                    || first.get().compareTo(last.get()) > 0) {
                return Set.of();
            }
            days.addAll(EnumSet.range(first.get(), last.get()));
        }
        return days;
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> {
                    String name = day.name().toLowerCase(Locale.ROOT);
                    boolean begun = word.length() >= 3 && name.startsWith(word);
                    return begun || word.equals(name + "s") || (word.equals("weds") && day == DayOfWeek.WEDNESDAY);
                })
                .findFirst();
    }

    /** A number without a sign, of at most six digits. */
    public static OptionalInt whole(String cell) {
        String plain = plain(cell).replaceFirst("[.,]0+$", "");
        return plain.matches("[0-9]{1,6}") ? OptionalInt.of(number(plain)) : OptionalInt.empty();
    }

    /** 30, 30 min, 0:30; nothing is none. */
    public static OptionalInt minutes(String cell) {
        String plain = plain(cell);
        if (plain.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (plain.matches("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?")) {
            String[] parts = plain.split(":", -1);
            return OptionalInt.of(number(parts[0]) * 60 + number(parts[1]));
        }
        return whole(plain.replaceFirst(" ?(m|min|mins|minute|minutes)\\.?$", ""));
    }

    /** Says that somebody is not there. */
    public static boolean isNo(String cell) {
        return NO.contains(plain(cell));
    }

    /** Says that somebody is there, but not when. */
    public static boolean isYes(String cell) {
        return YES.contains(plain(cell));
    }

    /** So that two people who write the same word differently mean the same. */
    public static String plain(String cell) {
        return cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
