package org.earlybridge.training.planning.check;

/** What a plan costs, in pence, by tier. */
public record Price(long unmet, long money, long travel, long fairness) {

    public long objective() {
        return unmet + money + travel + fairness;
    }

    /** Of the unmet demands of one setting, each pair costs. */
    public static long fairness(long unmet, int perPair) {
        return unmet * (unmet - 1) / 2 * perPair;
    }

    public static long late(int weight, int unmetPerPoint, int latePercent) {
        return Math.floorDiv(Math.multiplyExact((long) weight * unmetPerPoint, (long) latePercent), 100L);
    }
}
