package org.earlybridge.training.cover.check;

/** What a measure counts, the most important first. */
public enum Asked {
    /** Adults in a room, by head. */
    HEADS,
    /** Adults for a childminder's children under eight. */
    UNDER_EIGHT,
    FIRST_AID,
    LEVEL_3,
    /** Of the other adults, at level 2 or above. */
    LEVEL_2,
    BABY_TRAINED,
    TEACHERS,
    FIRST_AID_AT_MEAL,
    /** Somebody in the room while children eat. */
    EATING,
    FEWEST_ADULTS,
    /** Manager or a deputy. */
    IN_CHARGE,
    SAFEGUARDING_LEAD,
    /** Somebody for the one child whose own adult is away. */
    ONE_CHILD,
    /** A recorded decision about Reception with younger children. */
    DECISION,
    /** Adults our own target would like for children who have no ratio. */
    TARGET,
    /** Adults for a childminder's young children. */
    YOUNG,
    /** Adults for her children under one. */
    UNDER_ONE,
    /** Adults for young children, were there no exception on record. */
    EXCEPTION_YOUNG,
    /** Adults for children under one, were there none. */
    EXCEPTION_UNDER_ONE,
    WORKING_TOGETHER,
    SOLE_PERMISSION,
    SOLE_MINUTES,
    PARENTS_AGREEMENT,
    BREAK,
    /** Minutes of break on the roster. */
    BREAK_MINUTES,
    /** Minutes at work in a day, of somebody under 18. */
    WORKING_MINUTES,
    /** Minutes from the first to the last of a day. */
    DAY_MINUTES
}
