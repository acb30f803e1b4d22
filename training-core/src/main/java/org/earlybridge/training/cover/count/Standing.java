package org.earlybridge.training.cover.count;

import java.util.List;

/**
 * How one adult counts on one day. Level 0, 2, 3 or 6. Whoever came by the experience-based route stands here at level 2 and
 * may be taken for a level 3 as far as the cap allows.
 */
public record Standing(
        boolean counts,
        int level,
        boolean mayBeLevel3,
        boolean anyFirstAid,
        boolean fullFirstAid,
        List<Reason> reasons) {

    public Standing {
        reasons = List.copyOf(reasons);
    }

    /** Why she does not count, or counts lower than her paper says. */
    public record Reason(String rule, String sentence) {}
}
