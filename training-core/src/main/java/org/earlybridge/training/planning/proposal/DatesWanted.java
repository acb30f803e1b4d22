package org.earlybridge.training.planning.proposal;

/** Dates are wanted; the search begins when that is committed. */
record DatesWanted(DateSearchId search, DateWish wish) {}
