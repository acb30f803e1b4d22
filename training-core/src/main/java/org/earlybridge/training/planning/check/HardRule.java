package org.earlybridge.training.planning.check;

/** The rules that a plan may not break, by the names of the format. */
public enum HardRule {
    REF,
    SESSIONS,
    TRAINER_SKILL,
    CALENDAR,
    TRAINER_AVAILABLE,
    MAX_RUNS,
    TRAINER_CLASH,
    VENUE_CLASH,
    TWICE,
    NOT_OPEN,
    COURSE,
    TRAVEL,
    UNAVAILABLE,
    STAFF_CLASH,
    CLASS_MAX,
    CLASS_MIN,
    COVER_AREA,
    COVER_POOL,
    MOVE,
    RATIO,
    PFA,
    SOLE_ASSISTANT
}
