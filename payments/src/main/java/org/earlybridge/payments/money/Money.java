package org.earlybridge.payments.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An exact number of pence sterling; negative means owed the other way. Overflow is an {@link ArithmeticException}. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    public static Money ofPounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100L));
    }

    public Money plus(Money more) {
        return new Money(Math.addExact(pence, more.pence));
    }

    public Money minus(Money less) {
        return new Money(Math.subtractExact(pence, less.pence));
    }

    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(pence, factor));
    }

    /**
     * Shares in proportion to the weights that always add up to this amount. The odd pennies go to the largest
     * remainders; where remainders are equal, to whoever stands first, so the order of the list is the tie order.
     *
     * @throws IllegalArgumentException when a weight is negative or all of them are zero
     */
    public List<Money> splitBy(List<Integer> weights) {
        long whole = weights.stream().mapToLong(Integer::longValue).sum();
        if (whole <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights must not be negative nor all zero, but were " + weights);
        }
        List<Long> shares = new ArrayList<>();
        List<Long> remainders = new ArrayList<>();
        for (int weight : weights) {
            long part = Math.multiplyExact(pence, (long) weight);
            shares.add(Math.floorDiv(part, whole));
            remainders.add(Math.floorMod(part, whole));
        }
        long odd = pence - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(odd)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return shares.stream().map(Money::new).toList();
    }

    public boolean isNegative() {
        return pence < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** As people write it: £1,234.50, and −£3.00 for what is owed the other way. */
    @Override
    public String toString() {
        long size = Math.abs(pence);
        return (pence < 0 ? "−£" : "£") + String.format("%,d.%02d", size / 100, size % 100);
    }
}
