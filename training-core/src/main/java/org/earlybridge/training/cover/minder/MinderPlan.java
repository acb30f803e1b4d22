package org.earlybridge.training.cover.minder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A course date as it falls on a childminder's house: the tree of each day, what closing would cost, whether parents hear of it
 * in time, and when the same children could come instead.
 *
 * @param known whether anything is known of whom she minds when; if not, nothing is promised
 * @param terms what she has agreed with the parents, as it holds on the first day she would be closed; empty where she has said nothing
 * @param instead times of the same week at which as many children could come beside those who are there
 */
public record MinderPlan(
        String house,
        LocalDate today,
        boolean known,
        List<MinderDay> days,
        ClosingCost cost,
        Optional<MinderTerms> terms,
        List<OtherTime> instead) {

    public MinderPlan {
        days = List.copyOf(days);
        instead = List.copyOf(instead);
    }

    /** Those on which she would be closed. */
    public List<MinderDay> closing() {
        return days.stream().filter(MinderDay::closes).toList();
    }

    public boolean closes() {
        return days.stream().anyMatch(MinderDay::closes);
    }

    /** Between today and the first day on which she would be closed; empty when she need not close. */
    public OptionalInt daysAhead() {
        return closing().stream()
                .map(MinderDay::day)
                .min(LocalDate::compareTo)
                .map(day -> OptionalInt.of((int) ChronoUnit.DAYS.between(today, day)))
                .orElse(OptionalInt.empty());
    }

    /** Empty when she need not close, or has not said how long before she tells the parents. */
    public Optional<Boolean> noticeKept() {
        OptionalInt promised = terms.map(MinderTerms::noticeDays).orElse(OptionalInt.empty());
        OptionalInt ahead = daysAhead();
        return promised.isPresent() && ahead.isPresent()
                ? Optional.of(ahead.getAsInt() >= promised.getAsInt())
                : Optional.empty();
    }

    /** The last day on which she keeps her word by telling them. */
    public Optional<LocalDate> tellBy() {
        return terms.flatMap(said -> closing().stream()
                .map(MinderDay::day)
                .min(LocalDate::compareTo)
                .filter(day -> said.noticeDays().isPresent())
                .map(day -> day.minusDays(said.noticeDays().getAsInt())));
    }
}
