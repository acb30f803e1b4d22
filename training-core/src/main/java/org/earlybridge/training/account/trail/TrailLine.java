package org.earlybridge.training.account.trail;

import java.time.Instant;
import java.util.Optional;

/** One line of the trail for a reader: who did what to which row, and why. */
public record TrailLine(
        long id,
        Instant doneAt,
        Optional<String> who,
        String what,
        String row,
        long rowId,
        Optional<String> council,
        String why,
        Optional<String> before,
        Optional<String> after,
        String reference) {

    /** By which the list can be put in order. */
    public enum Column {
        DONE("t.doneAt"),
        WHO("a.name"),
        WHAT("t.what");

        final String path;

        Column(String path) {
            this.path = path;
        }
    }
}
