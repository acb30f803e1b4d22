package org.earlybridge.training.catalogue;

import java.time.Instant;
import java.util.Optional;

/** A course as a coordinator's list shows it. */
public record CourseLine(Course course, Optional<By> narrowed) {

    /** Somebody's hand, by name. */
    public record By(String name, String council, Instant at) {}
}
