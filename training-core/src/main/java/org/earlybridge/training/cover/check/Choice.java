package org.earlybridge.training.cover.check;

import java.util.Set;

/**
 * What a setting may choose for itself: who of those by the experience-based route counts at level 3 (by index), and which groups keep
 * to the ratio that anybody may lead although somebody could lead a larger one (as bits).
 */
record Choice(Set<Integer> raised, long ordinary) {

    static Choice of(Set<Integer> raised) {
        return new Choice(Set.copyOf(raised), 0);
    }

    Choice keeping(long groups) {
        return new Choice(raised, groups);
    }

    boolean raises(Worker worker) {
        return raised.contains(worker.index());
    }

    boolean keepsOrdinary(int group) {
        return (ordinary >> group & 1) == 1;
    }
}
