package org.earlybridge.training.cover.verdict;

import java.util.OptionalInt;
import org.earlybridge.training.cover.day.StaffedDay;

/**
 * A change that mends the day. Applied, it turns the verdict green or amber: nothing is offered that was not tried. What it
 * costs is in pence, where that is known.
 */
public record Fix(Change change, OptionalInt cost, Colour becomes, String sentence) {

    /** The day once it is taken. */
    public StaffedDay appliedTo(StaffedDay day) {
        return change.appliedTo(day);
    }
}
