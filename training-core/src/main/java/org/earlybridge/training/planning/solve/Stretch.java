package org.earlybridge.training.planning.solve;

import java.util.Arrays;
import org.earlybridge.training.planning.check.RoomTest.Adults;

/** Some slots of a half-day alike in everything: what each room needs, who is there, and which floats could be placed. */
final class Stretch {

    /** Heads, level 2 or above, level 3 or above, graduates. */
    static final int KINDS = 4;

    private final RoomNeed[] needs;
    private final int[] counts;
    private long floats;
    private boolean firstAider;
    private boolean childminder;
    private int slots = 1;

    Stretch(RoomNeed[] needs) {
        this.needs = needs;
        this.counts = new int[needs.length * KINDS];
    }

    /** A float by her number among those who may be placed, -1 for any other. */
    void addFloat(Worker worker, int number) {
        floats |= number < 0 ? 0 : 1L << number;
        seeIn(worker);
    }

    void add(Worker worker) {
        count(counts, worker.room * KINDS, worker);
        seeIn(worker);
    }

    private void seeIn(Worker worker) {
        firstAider |= worker.person.pfa();
        childminder |= worker.childminder;
    }

    void grow() {
        slots++;
    }

    int slots() {
        return slots;
    }

    boolean isLike(Stretch other) {
        return floats == other.floats
                && firstAider == other.firstAider
                && childminder == other.childminder
                && Arrays.equals(counts, other.counts)
                && Arrays.equals(needs, other.needs);
    }

    boolean hasChildren() {
        for (RoomNeed need : needs) {
            if (!need.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean lacksFirstAider() {
        return !firstAider && hasChildren();
    }

    boolean lacksChildminder() {
        return !childminder && hasChildren();
    }

    boolean hasFloat(int number) {
        return (floats & 1L << number) != 0;
    }

    /** With these added to whoever is there anyway. */
    boolean holds(int room, int[] added) {
        int at = room * KINDS;
        return needs[room].isEmpty()
                || needs[room].isMetBy(new Adults(
                        counts[at] + added[0],
                        counts[at + 1] + added[1],
                        counts[at + 2] + added[2],
                        counts[at + 3] + added[3]));
    }

    static void count(int[] counts, int at, Worker worker) {
        count(counts, at, worker.person.level(), worker.person.graduate(), 1);
    }

    static void count(int[] counts, int at, int level, boolean graduate, int people) {
        counts[at] += people;
        counts[at + 1] += level >= 2 ? people : 0;
        counts[at + 2] += level >= 3 ? people : 0;
        counts[at + 3] += graduate ? people : 0;
    }
}
