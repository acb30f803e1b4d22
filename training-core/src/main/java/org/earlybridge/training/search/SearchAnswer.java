package org.earlybridge.training.search;

import java.util.function.Function;

/** Dates, or why there can be no answer. Nothing found is an answer, not a refusal. */
public sealed interface SearchAnswer {

    /** Also when nothing matches: then it says what would. */
    record Found(FoundDates dates) implements SearchAnswer {}

    record Refused(Reason reason) implements SearchAnswer {}

    enum Reason {
        /** What was typed has not the form of a postcode, whole or first half. */
        NOT_A_POSTCODE,
        /** A postcode, but of no area we know. */
        POSTCODE_NOT_KNOWN,
        /** A distance, or sorting by it, without a place to measure from. */
        PLACE_MISSING,
        /** The mark of a page that this search never gave. */
        NO_SUCH_PAGE
    }

    default <T> T fold(Function<FoundDates, T> found, Function<Reason, T> refused) {
        if (this instanceof Found answer) {
            return found.apply(answer.dates());
        }
        return refused.apply(((Refused) this).reason());
    }
}
