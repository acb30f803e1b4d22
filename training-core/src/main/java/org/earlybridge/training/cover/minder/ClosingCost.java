package org.earlybridge.training.cover.minder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.earlybridge.payments.money.Money;

/**
 * What she loses by closing: for each group of children who are expected, their number, the minutes they would be there and
 * her fee for a child and an hour. Each line is told to the nearest penny, half a penny up, and the total is the sum of what
 * was told. Without a fee a line has no amount, and then there is no total.
 */
public record ClosingCost(List<Line> lines) {

    private static final int MINUTES = 60;

    public ClosingCost {
        lines = List.copyOf(lines);
    }

    /** What one group of children would have paid. */
    public record Line(Missed missed, Optional<Money> fee, Optional<Money> amount) {}

    /** @param feeOn her fee for one child and one hour, as it holds on the day */
    static ClosingCost of(List<MinderDay> days, Function<LocalDate, Optional<Money>> feeOn) {
        List<Line> lines = new ArrayList<>();
        for (MinderDay day : days) {
            Optional<Money> fee = feeOn.apply(day.day());
            day.missed().forEach(missed -> lines.add(new Line(missed, fee, fee.map(hour -> amount(missed, hour)))));
        }
        return new ClosingCost(lines);
    }

    private static Money amount(Missed missed, Money hour) {
        long exact =
                hour.times((long) missed.children() * missed.span().length()).pence();
        return Money.ofPence(Math.floorDiv(exact + MINUTES / 2, (long) MINUTES));
    }

    public Optional<Money> total() {
        return lines.stream()
                .map(Line::amount)
                .reduce(Optional.of(Money.ZERO), (sum, next) -> sum.flatMap(so -> next.map(so::plus)));
    }
}
