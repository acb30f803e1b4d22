package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;

/** A coordinator sees at a glance how much there is in her council. */
@ApplicationScoped
public class ReadCouncilCounts {

    @Inject
    private CouncilFigures figures;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ReadCouncilCounts() {}

    ReadCouncilCounts(CouncilFigures figures, Caller caller, Clock clock) {
        this.figures = figures;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public CouncilCounts of(AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        return figures.counts(council, LocalDate.now(clock));
    }
}
