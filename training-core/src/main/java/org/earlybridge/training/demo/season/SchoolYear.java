package org.earlybridge.training.demo.season;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.earlybridge.training.calendar.BankHolidays;

/**
 * A council's school year from September, made by rules that keep to what schools usually do; no council published it. The
 * two councils begin and end a day apart, as neighbours do.
 */
record SchoolYear(String council, int begins) {

    /** The school year the day belongs to, whose first day is in September. */
    static int of(LocalDate day) {
        return day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1;
    }

    List<HalfTerm> halfTerms() {
        int next = begins + 1;
        LocalDate autumnBreak = mondayOf(LocalDate.of(begins, Month.OCTOBER, 28));
        LocalDate springBreak = mondayOf(LocalDate.of(next, Month.FEBRUARY, 17));
        LocalDate easterBreak = easterBreak(next);
        LocalDate summerBreak = LocalDate.of(next, Month.MAY, 1).with(lastInMonth(MONDAY));
        return List.of(
                half("Autumn", "first", autumnBegins(), autumnBreak.minusDays(3)),
                half(
                        "Autumn",
                        "second",
                        autumnBreak.plusWeeks(1),
                        fridayUpTo(LocalDate.of(begins, Month.DECEMBER, 21))),
                half("Spring", "first", springBegins(next), springBreak.minusDays(3)),
                half("Spring", "second", springBreak.plusWeeks(1), schoolDayUpTo(easterBreak.minusDays(1))),
                half("Summer", "first", schoolDayFrom(easterBreak.plusWeeks(2)), summerBreak.minusDays(3)),
                half("Summer", "second", summerBreak.plusWeeks(1), summerEnds(next)));
    }

    private static HalfTerm half(String term, String which, LocalDate first, LocalDate last) {
        return new HalfTerm(term + " term, " + which + " half", first, last);
    }

    private LocalDate autumnBegins() {
        return schoolDayFrom(LocalDate.of(begins, Month.SEPTEMBER, isPeterborough() ? 3 : 2));
    }

    private LocalDate springBegins(int year) {
        LocalDate monday = LocalDate.of(year, Month.JANUARY, 3).with(nextOrSame(MONDAY));
        return isPeterborough() ? monday.plusDays(1) : monday;
    }

    private LocalDate summerEnds(int year) {
        return schoolDayUpTo(LocalDate.of(year, Month.JULY, isPeterborough() ? 22 : 21));
    }

    /** The week before Easter begins it, but not in winter and not in late April. */
    private static LocalDate easterBreak(int year) {
        LocalDate holyMonday = BankHolidays.easter(year).minusDays(6);
        LocalDate earliest = LocalDate.of(year, Month.MARCH, 28).with(nextOrSame(MONDAY));
        LocalDate latest = LocalDate.of(year, Month.APRIL, 8).with(previousOrSame(MONDAY));
        if (holyMonday.isBefore(earliest)) {
            return earliest;
        }
        return holyMonday.isAfter(latest) ? latest : holyMonday;
    }

    private boolean isPeterborough() {
        return council.equals("PCC");
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(previousOrSame(MONDAY));
    }

    private static LocalDate fridayUpTo(LocalDate day) {
        return day.with(previousOrSame(FRIDAY));
    }

    private static LocalDate schoolDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isSchoolDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private static LocalDate schoolDayUpTo(LocalDate day) {
        LocalDate found = day;
        while (!isSchoolDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private static boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY && !BankHolidays.includes(day);
    }
}
