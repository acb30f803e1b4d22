package org.earlybridge.training.planning.check;

/** Whether the adults of a room are enough for its children. All by whole numbers. */
public final class RoomTest {

    private static final int UNDER_TWO_TO_ONE = 3;
    private static final int TWOS_TO_ONE = 5;
    private static final int WITH_A_CHILDMINDER = 3;

    /** Children of three and over to one adult, and to one graduate. */
    public static final int ORDINARY = 8;

    public static final int LED = 13;

    /** So many children under two, of two, and of three and over. */
    public record Children(int under2, int twos, int threePlus) {

        public int all() {
            return under2 + twos + threePlus;
        }
    }

    /** So many adults, and how many of them at level 2 or above, at 3 or above, and graduates. */
    public record Adults(int heads, int level2, int level3, int graduates) {}

    private RoomTest() {}

    public static boolean passesAtChildminder(int children, int adults) {
        return adults >= (children + WITH_A_CHILDMINDER - 1) / WITH_A_CHILDMINDER;
    }

    /** With one at level 3 and half of the others at level 2; or led by a graduate, with another at level 3. */
    public static boolean passesInGroup(Children children, Adults adults) {
        return passesOrdinary(need(children, ORDINARY), adults) || passesLed(children, need(children, LED), adults);
    }

    private static boolean passesOrdinary(int need, Adults adults) {
        return adults.heads() >= need && adults.level3() >= 1 && adults.level2() >= 1 + need / 2;
    }

    private static boolean passesLed(Children children, int need, Adults adults) {
        boolean younger = children.under2() + children.twos() > 0;
        int level2 = younger ? 2 + Math.max(0, need - 1) / 2 : 0;
        return children.threePlus() > 0
                && adults.heads() >= need
                && adults.graduates() >= 1
                && adults.level3() >= 2
                && adults.level2() >= level2;
    }

    /**
     * Adults for a mixed group, youngest first: each takes as many as the ratio of the youngest left, and is topped up with
     * the next older ones.
     */
    public static int need(Children children, int threePlusToOne) {
        int under2 = children.under2();
        int twos = children.twos();
        int older = children.threePlus();
        int adults = 0;
        while (under2 + twos + older > 0) {
            int places = under2 > 0 ? UNDER_TWO_TO_ONE : twos > 0 ? TWOS_TO_ONE : threePlusToOne;
            int babies = Math.min(under2, places);
            int toddlers = Math.min(twos, places - babies);
            under2 -= babies;
            twos -= toddlers;
            older -= Math.min(older, places - babies - toddlers);
            adults++;
        }
        return adults;
    }
}
