package org.earlybridge.training.planning.solve;

import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Span;

/** Slots of one half-day as bits, bit 0 being its first slot. */
final class Mask {

    private static final int[] BEGINS = {0, Instance.SECOND_HALF};
    private static final int[] ENDS = {Instance.SECOND_HALF, Instance.SLOTS};

    private Mask() {}

    static long of(Span span, int half) {
        return of(span.from(), span.to(), half);
    }

    static long of(int from, int to, int half) {
        int first = Math.max(from, BEGINS[half]) - BEGINS[half];
        int end = Math.min(to, ENDS[half]) - BEGINS[half];
        return first < end ? ((1L << end) - 1) & -(1L << first) : 0;
    }

    static int slot(int bit, int half) {
        return BEGINS[half] + bit;
    }
}
