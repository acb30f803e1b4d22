package org.earlybridge.training.planning.format;

import java.util.OptionalInt;

/** Some slots, half-open: on every such weekday (0 is Monday), or on one day of the period. Exactly one of the two is given. */
public record Span(OptionalInt wd, OptionalInt day, int from, int to) {

    private static final int NOT_GIVEN = -1;

    public Span {
        wd = withoutMinusOne(wd);
        day = withoutMinusOne(day);
    }

    public static Span weekly(int weekday, int from, int to) {
        return new Span(OptionalInt.of(weekday), OptionalInt.empty(), from, to);
    }

    public static Span dated(int day, int from, int to) {
        return new Span(OptionalInt.empty(), OptionalInt.of(day), from, to);
    }

    /** Of a dated span. */
    public int onDay() {
        return day.orElseThrow();
    }

    /** Whether it holds on that day of the period, which has that weekday. */
    public boolean isOn(int someDay, int weekday) {
        return day.isPresent() ? day.getAsInt() == someDay : wd.getAsInt() == weekday;
    }

    public boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    private static OptionalInt withoutMinusOne(OptionalInt given) {
        return given.isPresent() && given.getAsInt() == NOT_GIVEN ? OptionalInt.empty() : given;
    }
}
