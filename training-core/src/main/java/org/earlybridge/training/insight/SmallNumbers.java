package org.earlybridge.training.insight;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Counts of people that stand in one column above their total. One to four could point at somebody, so they are hidden;
 * and so is as much more as it takes that no hidden one can be worked out from the total.
 */
record SmallNumbers(List<Long> counts) {

    private static final long SMALLEST_SHOWN = 5;

    /** A column as it may be shown. */
    record Column(List<Shown> cells, Shown total) {}

    /** A count that stands by itself. */
    static Shown alone(long count) {
        return cell(count, false);
    }

    /** Where nothing is left to hide a small count behind, the total goes instead. */
    Column shown() {
        Set<Integer> heldBack = new HashSet<>();
        while (aSmallOneCouldBeWorkedOut(heldBack)) {
            Optional<Integer> next = smallestShown(heldBack);
            if (next.isEmpty()) {
                return new Column(cells(Set.of()), Shown.hidden(Shown.Kind.HELD_BACK));
            }
            heldBack.add(next.get());
        }
        return new Column(
                cells(heldBack),
                Shown.count(counts.stream().mapToLong(Long::longValue).sum()));
    }

    /**
     * Total less what is shown is the sum of what is hidden, and a reader knows that each small one is 1 to 4 and each
     * held back 5 or more: is there only one figure left that a small one could be?
     */
    private boolean aSmallOneCouldBeWorkedOut(Set<Integer> heldBack) {
        long small = counts.stream().filter(SmallNumbers::isSmall).count();
        if (small == 0) {
            return false;
        }
        long hidden = IntStream.range(0, counts.size())
                .filter(at -> isSmall(counts.get(at)) || heldBack.contains(at))
                .mapToLong(counts::get)
                .sum();
        long most = Math.min(SMALLEST_SHOWN - 1, hidden - (small - 1) - SMALLEST_SHOWN * heldBack.size());
        long least = heldBack.isEmpty() ? Math.max(1, hidden - (SMALLEST_SHOWN - 1) * (small - 1)) : 1;
        return most <= least;
    }

    private Optional<Integer> smallestShown(Set<Integer> heldBack) {
        return IntStream.range(0, counts.size())
                .boxed()
                .filter(at -> counts.get(at) >= SMALLEST_SHOWN && !heldBack.contains(at))
                .min(Comparator.comparing(counts::get));
    }

    private List<Shown> cells(Set<Integer> heldBack) {
        return IntStream.range(0, counts.size())
                .mapToObj(at -> cell(counts.get(at), heldBack.contains(at)))
                .toList();
    }

    private static Shown cell(long count, boolean heldBack) {
        if (isSmall(count)) {
            return Shown.hidden(Shown.Kind.UNDER_5);
        }
        return heldBack ? Shown.hidden(Shown.Kind.HELD_BACK) : Shown.count(count);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < SMALLEST_SHOWN;
    }
}
