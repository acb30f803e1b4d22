package org.earlybridge.training.demand;

import java.time.Instant;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.jspecify.annotations.Nullable;

/** A request as its asker, or an officer of its council, may see it. The council is the one of the place. */
public record DateRequestView(
        DateRequestId id,
        AuthorityId council,
        Wish wish,
        Instant askedAt,
        @Nullable CohortId openedDate) {

    /** The first date that fitted, once there is one. */
    public Optional<CohortId> answer() {
        return Optional.ofNullable(openedDate);
    }
}
