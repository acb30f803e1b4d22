package org.earlybridge.training.workforce;

/** As the staffing rules tell people apart. */
public enum EmploymentRole {
    STAFF,
    APPRENTICE,
    STUDENT,
    VOLUNTEER,
    CHILDMINDER,
    CO_CHILDMINDER,
    ASSISTANT,
    COVER
}
