package org.earlybridge.training.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;

/**
 * Bank holidays of England and Wales by the standing rules (Banking and Financial Dealings Act 1971 and yearly custom). A
 * proclaimed extra day, such as a coronation, is not foreseen by any rule.
 */
public final class BankHolidays {

    private BankHolidays() {}

    /** Day and name, in order. */
    public static Map<LocalDate, String> of(int year) {
        LocalDate easter = easter(year);
        Map<LocalDate, String> days = new TreeMap<>();
        days.put(orNextWeekday(LocalDate.of(year, Month.JANUARY, 1)), "New Year's Day");
        days.put(easter.minusDays(2), "Good Friday");
        days.put(easter.plusDays(1), "Easter Monday");
        days.put(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)), "Early May bank holiday");
        days.put(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)), "Spring bank holiday");
        days.put(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday");
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxingDay = christmas.plusDays(1);
        days.put(isWeekend(christmas) ? LocalDate.of(year, Month.DECEMBER, 27) : christmas, "Christmas Day");
        days.put(isWeekend(boxingDay) ? LocalDate.of(year, Month.DECEMBER, 28) : boxingDay, "Boxing Day");
        return days;
    }

    public static boolean includes(LocalDate day) {
        return of(day.getYear()).containsKey(day);
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones and Butcher). */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    private static LocalDate orNextWeekday(LocalDate day) {
        return isWeekend(day) ? day.with(next(MONDAY)) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
