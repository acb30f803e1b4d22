package org.earlybridge.training.demo.season;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earlybridge.training.calendar.BankHolidays;

/** The days around the first start: which are school days in both councils, and on which courses run. */
public final class Season {

    public static final List<String> COUNCILS = List.of("PCC", "CCC");

    /** About as many weeks with lessons as a year has. */
    public static final int TEACHING_WEEKS = 36;

    private static final int WEEKS_AHEAD = 110;

    private final LocalDate today;
    private final List<HalfTerm> inPeterborough;
    private final List<HalfTerm> inCambridgeshire;
    private final Set<LocalDate> bankHolidays;

    public Season(LocalDate today) {
        this.today = today;
        this.inPeterborough = halfTerms("PCC");
        this.inCambridgeshire = halfTerms("CCC");
        this.bankHolidays = years().mapToObj(year -> BankHolidays.of(year).keySet())
                .collect(HashSet::new, Set::addAll, Set::addAll);
    }

    /** Of the school years from the last to the one after the next. */
    List<HalfTerm> halfTerms(String council) {
        int thisYear = SchoolYear.of(today);
        return IntStream.rangeClosed(thisYear - 2, thisYear + 2)
                .mapToObj(year -> new SchoolYear(council, year))
                .flatMap(year -> year.halfTerms().stream())
                .toList();
    }

    /** Of the day of first start: the year in whose September it began. */
    public int schoolYear() {
        return SchoolYear.of(today);
    }

    IntStream years() {
        return IntStream.rangeClosed(today.getYear() - 2, today.getYear() + 3);
    }

    /** On a school day of both councils, or the Saturday after one; never in holidays or on a bank holiday. */
    public boolean coursesRunOn(LocalDate day) {
        if (day.getDayOfWeek() == SUNDAY || bankHolidays.contains(day)) {
            return false;
        }
        LocalDate schoolDay = day.getDayOfWeek() == SATURDAY ? day.minusDays(1) : day;
        return isSchoolDay(schoolDay);
    }

    public boolean isSchoolDay(LocalDate day) {
        boolean workingDay = day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY;
        return workingDay
                && !bankHolidays.contains(day)
                && inTerm(inPeterborough, day)
                && inTerm(inCambridgeshire, day);
    }

    /**
     * Days of that weekday on which courses run, from the so-manieth teaching week on: week 1 is the next week with
     * lessons, and negative weeks lie behind, so that -1 is the last week that had some.
     */
    public Stream<LocalDate> days(DayOfWeek weekday, int teachingWeek) {
        LocalDate monday = teachingWeek > 0 ? weekAhead(teachingWeek) : weekBehind(-teachingWeek);
        return Stream.iterate(monday, week -> week.plusWeeks(1))
                .limit(WEEKS_AHEAD)
                .map(week -> week.with(weekday))
                .filter(this::coursesRunOn);
    }

    private LocalDate weekAhead(int teachingWeek) {
        return Stream.iterate(today.with(previousOrSame(MONDAY)).plusWeeks(1), week -> week.plusWeeks(1))
                .filter(this::hasLessons)
                .skip(teachingWeek - 1L)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate weekBehind(int teachingWeek) {
        return Stream.iterate(today.with(previousOrSame(MONDAY)).minusWeeks(1), week -> week.minusWeeks(1))
                .filter(this::hasLessons)
                .skip(teachingWeek - 1L)
                .findFirst()
                .orElseThrow();
    }

    private boolean hasLessons(LocalDate monday) {
        return isSchoolDay(monday.plusDays(1)) && isSchoolDay(monday.plusDays(3));
    }

    private static boolean inTerm(List<HalfTerm> terms, LocalDate day) {
        return terms.stream().anyMatch(term -> term.includes(day));
    }
}
