package org.earlybridge.training.demo.setting;

import java.util.List;

/** What somebody in a room is. The order in a room keeps at least half of all beside the first at level 2 or above. */
enum Grade {
    TEACHER,
    LEAD,
    SECOND,
    PRACTITIONER,
    HELPER;

    private static final List<Grade> BEHIND_THE_FIRST =
            List.of(SECOND, PRACTITIONER, HELPER, PRACTITIONER, SECOND, HELPER, PRACTITIONER);

    static Grade at(int place, Band band) {
        if (place == 0) {
            return band == Band.CLASS ? TEACHER : LEAD;
        }
        return BEHIND_THE_FIRST.get((place - 1) % BEHIND_THE_FIRST.size());
    }
}
