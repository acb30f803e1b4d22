package org.earlybridge.training.planning.proposal;

import org.earlybridge.training.cohort.CohortId;

/** What came of publishing a proposed date. */
public sealed interface Published {

    /** It is in the catalogue, now or already. */
    record InTheCatalogue(CohortId date, String reference) implements Published {}

    /** Somebody else has the room or the trainer by now. */
    record TakenMeanwhile(boolean room) implements Published {}

    /** Its first session is too near, or over. */
    record TooLate() implements Published {}
}
