package org.earlybridge.training.cover.day;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Ages as English law counts them: a year more from the birthday on; a birthday on 29 February falls on 1 March in a common year. */
public final class Age {

    static final int GROWN_UP = 40;

    private Age() {}

    public static int inYears(LocalDate born, LocalDate day) {
        int years = day.getYear() - born.getYear();
        return day.isBefore(birthday(born, day.getYear())) ? years - 1 : years;
    }

    /** The first day of the school year that the day lies in. */
    public static LocalDate schoolYear(LocalDate day) {
        LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        return day.isBefore(september) ? september.minusYears(1) : september;
    }

    /** Children start Reception in the September after their fourth birthday. */
    public static boolean isOfReceptionAge(LocalDate born, LocalDate day) {
        return inYears(born, schoolYear(day).minusDays(1)) >= 4;
    }

    /** Turns five before the school year ends, or is five already. */
    public static boolean reachesFiveInSchoolYear(LocalDate born, LocalDate day) {
        return inYears(born, schoolYear(day).plusYears(1).minusDays(1)) >= 5;
    }

    /** To a childminder, a child is young until 1 September after the fifth birthday. */
    public static boolean isYoung(LocalDate born, LocalDate day) {
        LocalDate fifth = birthday(born, born.getYear() + 5);
        LocalDate september = LocalDate.of(fifth.getYear(), Month.SEPTEMBER, 1);
        LocalDate until = fifth.isBefore(september) ? september : september.plusYears(1);
        return day.isBefore(until);
    }

    private static LocalDate birthday(LocalDate born, int year) {
        boolean leapling = born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
        if (leapling && !Year.isLeap(year)) {
            return LocalDate.of(year, Month.MARCH, 1);
        }
        return born.withYear(year);
    }
}
