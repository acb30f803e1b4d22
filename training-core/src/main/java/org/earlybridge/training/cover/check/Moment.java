package org.earlybridge.training.cover.check;

import java.util.List;
import org.earlybridge.training.cover.day.Span;

/**
 * A piece of the day in which nothing changes: who is where. Placed adults stand in a group (or in a room without children,
 * which is no group: -1); floats may be put into one.
 */
record Moment(
        Span span,
        List<Group> groups,
        List<Stand> placed,
        List<Worker> floats,
        List<Worker> away,
        List<Minded> minded) {

    static final int NO_GROUP = -1;

    /** Somebody in a group. */
    record Stand(Worker worker, int group) {}

    boolean isLike(Moment other) {
        if (groups.size() != other.groups.size()
                || !placed.equals(other.placed)
                || !floats.equals(other.floats)
                || !away.equals(other.away)) {
            return false;
        }
        for (int at = 0; at < groups.size(); at++) {
            if (!groups.get(at).isLike(other.groups.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Groups that are no outing, as bits: floats stay on the premises. */
    long rooms() {
        long bits = 0;
        for (int at = 0; at < groups.size(); at++) {
            bits |= groups.get(at).outing ? 0 : 1L << at;
        }
        return bits;
    }

    /** While these have their break. */
    Moment without(List<Worker> onBreak) {
        return new Moment(
                span,
                groups,
                placed.stream()
                        .filter(stand -> !onBreak.contains(stand.worker()))
                        .toList(),
                floats.stream().filter(worker -> !onBreak.contains(worker)).toList(),
                away,
                minded);
    }

    int onThePremises() {
        int children = 0;
        for (Group group : groups) {
            children += group.outing ? 0 : group.children();
        }
        return children;
    }
}
