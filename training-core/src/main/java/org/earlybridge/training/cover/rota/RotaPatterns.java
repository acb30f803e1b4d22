package org.earlybridge.training.cover.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.Shift;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Employment;

/**
 * Changes a rota of weekly patterns for one day, or from a day on. A pattern is cut where a day is set by itself, so that
 * whoever reads shifts needs to know of no exceptions; that the day was set is remembered, so that a new pattern leaves it be.
 */
final class RotaPatterns {

    private final Rosters rosters;
    private final RotaExceptions exceptions;
    private final List<Shift> shifts;
    private final Map<RotaCell, RotaException> alone;

    /** Of a setting, with everything that holds on the day or later. */
    RotaPatterns(Rosters rosters, RotaExceptions exceptions, ProviderId setting, LocalDate from) {
        this.rosters = rosters;
        this.exceptions = exceptions;
        this.shifts = new ArrayList<>(rosters.shiftsAt(setting, from, ChildGroups.FOR_EVER));
        this.alone = exceptions.of(setting, from, ChildGroups.FOR_EVER).stream()
                .collect(Collectors.toMap(RotaException::cell, Function.identity()));
    }

    /** In order of time. */
    List<Hours> on(RotaCell cell) {
        return hoursOn(shifts, cell);
    }

    static List<Hours> hoursOn(List<Shift> shifts, RotaCell cell) {
        return shifts.stream()
                .filter(shift -> shift.employment().equals(cell.who()) && shift.isOn(cell.day()))
                .map(Shift::hours)
                .sorted((one, other) -> one.starts().compareTo(other.starts()))
                .toList();
    }

    /** Set apart from the weekly pattern. */
    boolean isAlone(RotaCell cell) {
        return alone.containsKey(cell);
    }

    /** What was set so far is there for every later question. */
    void settle() {
        rosters.settle();
    }

    /** That day and no other; none means a day off. */
    void setOnly(Employment work, LocalDate day, List<Hours> hours) {
        RotaCell cell = new RotaCell(work.id(), day);
        for (Shift shift : of(work, day.getDayOfWeek())) {
            if (shift.isOn(day)) {
                replace(work, shift, shift.days().without(day).toList());
            }
        }
        hours.forEach(one -> add(work, day.getDayOfWeek(), one, Days.only(day)));
        if (!alone.containsKey(cell)) {
            RotaException made = new RotaException(work, day);
            exceptions.add(made);
            alone.put(cell, made);
        }
    }

    /** That weekday from that day on, but for later days that were set by themselves. */
    void setFrom(Employment work, LocalDate day, List<Hours> hours) {
        forget(new RotaCell(work.id(), day));
        Set<LocalDate> kept = laterAlone(work, day);
        for (Shift shift : of(work, day.getDayOfWeek())) {
            boolean ofADayAlone =
                    shift.days().last().equals(Optional.of(shift.days().first()))
                            && kept.contains(shift.days().first());
            if (!ofADayAlone && !shift.days().isOver(day)) {
                replace(work, shift, shift.days().before(day).stream().toList());
            }
        }
        Optional<Days> rest = Optional.of(new Days(day, work.ended()));
        for (LocalDate except : kept) {
            rest.flatMap(days -> days.before(except)).ifPresent(part -> addEach(work, hours, part, day));
            rest = rest.flatMap(days -> days.after(except));
        }
        rest.ifPresent(part -> addEach(work, hours, part, day));
    }

    private void addEach(Employment work, List<Hours> hours, Days part, LocalDate day) {
        hours.forEach(one -> add(work, day.getDayOfWeek(), one, part));
    }

    private void forget(RotaCell cell) {
        RotaException known = alone.remove(cell);
        if (known != null) {
            exceptions.remove(known);
        }
    }

    private Set<LocalDate> laterAlone(Employment work, LocalDate day) {
        Set<LocalDate> later = new TreeSet<>();
        alone.keySet().stream()
                .filter(cell -> cell.who().equals(work.id()) && cell.day().isAfter(day))
                .map(RotaCell::day)
                .filter(other -> other.getDayOfWeek() == day.getDayOfWeek())
                .forEach(later::add);
        return later;
    }

    private List<Shift> of(Employment work, DayOfWeek weekday) {
        return shifts.stream()
                .filter(shift -> shift.employment().equals(work.id()) && shift.weekday() == weekday)
                .toList();
    }

    private void replace(Employment work, Shift shift, List<Days> parts) {
        shifts.remove(shift);
        rosters.remove(shift);
        parts.forEach(part -> add(work, shift.weekday(), shift.hours(), part));
    }

    /** A stretch of days without such a weekday says nothing and is not kept. */
    private void add(Employment work, DayOfWeek weekday, Hours hours, Days days) {
        if (days.haveA(weekday)) {
            Shift made = new Shift(work, weekday, hours, days);
            rosters.add(made);
            shifts.add(made);
        }
    }
}
