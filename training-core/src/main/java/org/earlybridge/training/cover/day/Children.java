package org.earlybridge.training.cover.day;

import java.time.LocalDate;
import java.util.Optional;

/** So many children of one date of birth, while they are there. No names. Beside is a childminder's own record. */
public record Children(LocalDate born, int count, Span there, Optional<Beside> beside) {

    public Children {
        if (count < 1) {
            throw new IllegalArgumentException("a group of children has at least one child, not " + count);
        }
    }

    public Children(LocalDate born, int count, Span there) {
        this(born, count, there, Optional.empty());
    }

    public boolean are(Beside reason) {
        return beside.filter(reason::equals).isPresent();
    }
}
