package org.earlybridge.training.booking;

import java.util.List;
import org.earlybridge.training.workforce.PersonId;

/** Why there is no booking: the reason as a word, one sentence that says what to do instead, and whom it is about. */
public record Refused(Reason reason, String sentence, List<PersonId> people) {

    public Refused {
        people = List.copyOf(people);
    }

    static Refused because(Reason reason, String sentence) {
        return new Refused(reason, sentence, List.of());
    }

    /** What programs compare. */
    public enum Reason {
        /** Somebody of the party is on this date, or waits for it. */
        ALREADY_BOOKED,
        /** Somebody of the party is on another date, or promised to another setting as cover, at the same time. */
        CLASH,
        /** The course is not for them. */
        NOT_ELIGIBLE,
        /** It cannot be booked now, or any more. */
        CLOSED,
        /** Without one of them a statutory rule would be broken, and nobody has taken that on. */
        COVER_RED,
        /** The price was promised for fifteen minutes. */
        QUOTE_EXPIRED
    }
}
