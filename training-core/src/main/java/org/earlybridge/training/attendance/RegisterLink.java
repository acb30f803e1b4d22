package org.earlybridge.training.attendance;

import org.earlybridge.training.attendance.RegisterView.Meeting;

/** A session with a register: how many have a place, and how many of them are marked. */
public record RegisterLink(Meeting meeting, int people, int marked) {

    /** Nobody to mark any more, or nobody at all. */
    public boolean isComplete() {
        return marked >= people;
    }
}
