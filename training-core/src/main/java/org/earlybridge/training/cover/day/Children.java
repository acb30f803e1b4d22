package org.earlybridge.training.cover.day;

import java.time.LocalDate;

/** So many children of one date of birth, while they are there. No names. */
public record Children(LocalDate born, int count, Span there) {

    public Children {
        if (count < 1) {
            throw new IllegalArgumentException("a group of children has at least one child, not " + count);
        }
    }
}
