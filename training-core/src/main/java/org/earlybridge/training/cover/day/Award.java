package org.earlybridge.training.cover.day;

import java.time.LocalDate;
import java.util.Optional;

/** A full and relevant qualification. When it was begun is often not known. */
public record Award(int level, LocalDate awarded, Optional<LocalDate> begun) {

    public Award {
        if (level < 2 || level > 8) {
            throw new IllegalArgumentException("a qualification is at level 2 to 8, not " + level);
        }
    }

    public static Award of(int level, String awarded) {
        return new Award(level, LocalDate.parse(awarded), Optional.empty());
    }
}
