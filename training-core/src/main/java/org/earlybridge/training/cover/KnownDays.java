package org.earlybridge.training.cover;

import java.util.Collection;
import java.util.List;
import org.earlybridge.training.cover.AwayAlready.Away;
import org.earlybridge.training.workforce.PersonId;

/** A setting's days as they were read once. Asking reads nothing. */
public final class KnownDays {

    private final Situation situation;

    KnownDays(Situation situation) {
        this.situation = situation;
    }

    /** Whether there is anything to measure. */
    public boolean areKnown() {
        return situation.isKnown();
    }

    /** Has a place at an overlapping time already. */
    public boolean isAwayDuring(PersonId person, List<Meeting> meetings) {
        return situation.isAwayDuring(person, meetings);
    }

    /** These people at these meetings, while others are away as well. */
    public Release release(Collection<PersonId> going, List<Meeting> meetings, List<Away> besides) {
        return JudgeRelease.withoutFixes(situation.with(besides), Party.of(going), meetings);
    }
}
