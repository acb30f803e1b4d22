package org.earlybridge.training.demand;

/** What came of asking for a date. */
public sealed interface Asked {

    /**
     * It is noted, or was already. Others are people who wait for the same within reach; whether we can tell the asker is
     * said so that nobody is promised a mail that has no address.
     */
    record Noted(DateRequestView request, int othersNearby, boolean weTellYou) implements Asked {}

    record NoSuchCourse() implements Asked {}

    /** Nobody entered that outward code, so we cannot say whose it is. */
    record UnknownPlace() implements Asked {}

    /** The place is a neighbour's, and neither council arranges training there. */
    record OutsideBothCouncils(String district) implements Asked {}
}
