package org.earlybridge.training.cover.check;

import java.util.Arrays;
import org.earlybridge.training.cover.count.Band;

/** The children of one room, or of one outing, at one moment. */
final class Group {

    final String id;
    final boolean outing;
    final boolean eats;
    private final int[] bands = new int[Band.values().length];
    private int eightAndOver;
    private int reachFive;

    Group(String id, boolean outing, boolean eats) {
        this.id = id;
        this.outing = outing;
        this.eats = eats;
    }

    void add(Minded children, int count) {
        bands[children.band().place()] += count;
        eightAndOver += children.isEightOrOver() ? count : 0;
        reachFive += children.reachesFive() ? count : 0;
    }

    int in(Band band) {
        return bands[band.place()];
    }

    int[] bands() {
        return bands.clone();
    }

    int children() {
        int all = 0;
        for (int count : bands) {
            all += count;
        }
        return all;
    }

    int eightAndOver() {
        return eightAndOver;
    }

    boolean mostReachFive() {
        return 2 * reachFive > children();
    }

    /** Children to whom the level rules of early years apply. */
    boolean hasEarlyYears() {
        return in(Band.UNDER_TWO) + in(Band.TWO) + in(Band.THREE_AND_OVER) > 0;
    }

    boolean isLike(Group other) {
        return id.equals(other.id)
                && eats == other.eats
                && outing == other.outing
                && eightAndOver == other.eightAndOver
                && reachFive == other.reachFive
                && Arrays.equals(bands, other.bands);
    }
}
