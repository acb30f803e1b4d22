package org.earlybridge.training.cover;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** From the first to the last day, both included; without a last day it goes on. */
public record Days(LocalDate first, Optional<LocalDate> last) {

    public static Days only(LocalDate day) {
        return new Days(day, Optional.of(day));
    }

    public static Days from(LocalDate first) {
        return new Days(first, Optional.empty());
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
    }

    public boolean isOver(LocalDate day) {
        return last.map(end -> end.isBefore(day)).orElse(false);
    }

    /** The part before a day; empty when it begins then or later. */
    public Optional<Days> before(LocalDate day) {
        return first.isBefore(day)
                ? Optional.of(new Days(first, Optional.of(isOver(day) ? last.orElseThrow() : day.minusDays(1))))
                : Optional.empty();
    }

    /** The part behind a day; empty when it ends then or earlier. */
    public Optional<Days> after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return isOver(next) ? Optional.empty() : Optional.of(new Days(first.isAfter(next) ? first : next, last));
    }

    /** Without one day: what is left before and behind it. */
    public Stream<Days> without(LocalDate day) {
        return includes(day) ? Stream.concat(before(day).stream(), after(day).stream()) : Stream.of(this);
    }

    /** Whether such a weekday is among them: a pattern that no day has is not kept. */
    public boolean haveA(DayOfWeek weekday) {
        return includes(first.with(TemporalAdjusters.nextOrSame(weekday)));
    }
}
