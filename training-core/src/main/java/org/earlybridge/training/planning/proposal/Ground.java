package org.earlybridge.training.planning.proposal;

import java.util.List;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.workforce.PersonId;

/**
 * All that a search works on, read at one moment: who needs it, what could be held, and both as an instance to try. Each need
 * has a demand for each of its people, in her order; each demand is one person's.
 */
record Ground(
        List<Need> needs,
        List<Candidate> candidates,
        Instance instance,
        List<List<Integer>> demandsOfNeed,
        List<PersonId> personOfDemand) {}
