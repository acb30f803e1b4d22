package org.earlybridge.training.insight;

/**
 * How the confirmed places of a course date stand with those who stay with the children: as the check said when each was
 * booked, and red where an alert about it is open.
 *
 * @param unknown booked before there was a check
 */
public record CoverCounts(int green, int amber, int red, int unknown) {

    static final CoverCounts NONE = new CoverCounts(0, 0, 0, 0);

    public int all() {
        return green + amber + red + unknown;
    }
}
