package org.earlybridge.training.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;

/** A plan as far as it has come, for the coordinators of its council. */
@ApplicationScoped
public class SeePlan {

    @Inject
    private PlanRuns runs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected SeePlan() {}

    SeePlan(PlanRuns runs, Caller caller, Clock clock) {
        this.runs = runs;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public PlanView with(PlanRunId id) {
        PlanRun run = runs.with(id)
                .filter(found -> caller.authorities(Role.COORDINATOR).contains(found.council()))
                .orElseThrow(() -> new NotFound("plan " + id.value()));
        PlanState state = run.isForgottenAt(clock.instant()) ? PlanState.STOPPED : run.state();
        return new PlanView(id, state, run.spent(), run.price(), runs.textOf(id));
    }
}
