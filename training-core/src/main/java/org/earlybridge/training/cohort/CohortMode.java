package org.earlybridge.training.cohort;

import java.util.Set;

/** How a whole course date is attended. */
public enum CohortMode {
    IN_PERSON,
    ONLINE,
    /** Some sessions in a room and some online. */
    BLENDED;

    static CohortMode of(Set<SessionMode> sessions) {
        if (sessions.size() > 1) {
            return BLENDED;
        }
        return sessions.contains(SessionMode.ONLINE) ? ONLINE : IN_PERSON;
    }
}
