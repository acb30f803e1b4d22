package org.earlybridge.training.planning.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.Trainer;
import org.earlybridge.training.cohort.TrainerId;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** A search as far as it has come, with the names of all it speaks of. */
public record DateSearchView(
        DateSearchId id, DateWish wish, SearchState state, Count count, List<Proposed> proposals, Names names) {

    /** How many candidates were tried, of how many, for how many places that are needed. */
    public record Count(int tried, int candidates, int needed) {}

    /** A proposal by its number, the first being 1, and the date it became once it is published. */
    public record Proposed(int number, Proposal proposal, Optional<CohortId> published) {}

    public record Names(
            Map<PersonId, String> people,
            Map<ProviderId, String> settings,
            Map<VenueId, Venue> venues,
            Map<TrainerId, Trainer> trainers) {}
}
