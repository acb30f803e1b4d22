package org.earlybridge.training.cover.check;

import java.util.Optional;

/**
 * One rule measured once: how much it needs and how much there is. Without a room it is about the whole premises; of an adult
 * only where it is about one. For how many children it was reckoned, where that matters.
 */
public record Measure(
        String rule,
        Asked asked,
        Optional<String> room,
        Optional<String> adult,
        int need,
        int have,
        int children,
        boolean hard) {

    static Measure of(String rule, Asked asked, int need, int have) {
        return new Measure(rule, asked, Optional.empty(), Optional.empty(), need, have, 0, true);
    }

    Measure in(Optional<String> place) {
        return new Measure(rule, asked, place, adult, need, have, children, hard);
    }

    Measure by(String person) {
        return new Measure(rule, asked, room, Optional.of(person), need, have, children, hard);
    }

    Measure forChildren(int count) {
        return new Measure(rule, asked, room, adult, need, have, count, hard);
    }

    Measure asCaution() {
        return new Measure(rule, asked, room, adult, need, have, children, false);
    }

    public boolean holds() {
        return have >= need;
    }

    public int shortfall() {
        return Math.max(0, need - have);
    }
}
