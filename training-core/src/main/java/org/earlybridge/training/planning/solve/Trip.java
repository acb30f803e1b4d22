package org.earlybridge.training.planning.solve;

import java.util.List;
import java.util.TreeMap;
import org.earlybridge.training.planning.format.Span;

/** The days and slots somebody is away for a run, the way there and back included. */
final class Trip {

    final int[] days;
    private final long[][] masks;

    Trip(List<Span> windows) {
        TreeMap<Integer, long[]> byDay = new TreeMap<>();
        for (Span window : windows) {
            long[] day = byDay.computeIfAbsent(window.onDay(), first -> new long[2]);
            day[0] |= Mask.of(window, 0);
            day[1] |= Mask.of(window, 1);
        }
        days = byDay.keySet().stream().mapToInt(Integer::intValue).toArray();
        masks = byDay.values().toArray(long[][]::new);
    }

    long mask(int at, int half) {
        return masks[at][half];
    }

    /** On that day, nothing when it is none of its days. */
    long maskOn(int day, int half) {
        for (int at = 0; at < days.length; at++) {
            if (days[at] == day) {
                return masks[at][half];
            }
        }
        return 0;
    }

    boolean overlaps(Trip other) {
        for (int at = 0; at < days.length; at++) {
            if ((masks[at][0] & other.maskOn(days[at], 0)) != 0 || (masks[at][1] & other.maskOn(days[at], 1)) != 0) {
                return true;
            }
        }
        return false;
    }
}
