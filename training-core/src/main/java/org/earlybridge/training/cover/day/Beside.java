package org.earlybridge.training.cover.day;

/** Why a childminder minds children beside the usual three or the usual one under one, as she has recorded it. */
public enum Beside {
    /** At school: they come only before and after a school day, or in the holidays. */
    SCHOOL,
    /** Brothers or sisters of one another, or of children she minds already. */
    SIBLING,
    /** Her own. */
    OWN,
    /** So that a child stays with whom it knows. */
    CONTINUITY
}
