package org.earlybridge.training.planning.proposal;

import java.util.Set;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * Says by the whole rule book, day by day, whether people of one setting can be spared together. A search reckons more
 * coarsely, to look at hundreds of dates, and asks about the few it proposes.
 */
public interface ReleaseJudge {

    Ruling on(ProviderId setting, Set<PersonId> together, Candidate date);

    /** Lawful or not, and in a sentence why. */
    record Ruling(boolean lawful, String sentence) {}
}
