package org.earlybridge.training.insight;

/** How much there is of everything in one council on one day. */
public record CouncilCounts(
        long settings, long childminders, long people, long comingDates, long freePlaces, long waiting) {}
