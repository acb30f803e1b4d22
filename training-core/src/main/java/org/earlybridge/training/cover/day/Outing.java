package org.earlybridge.training.cover.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Some children and adults leave the premises for a while. */
public record Outing(List<Party> children, List<String> adults, Span span) {

    public Outing {
        children = List.copyOf(children);
        adults = List.copyOf(adults);
    }

    /** So many children of one date of birth, out of that room, or out of whichever room has them. */
    public record Party(Optional<String> room, LocalDate born, int count) {}
}
