package org.earlybridge.training.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;

/** A coordinator has seen enough: the best so far stays, and whoever works on it notices within seconds. */
@ApplicationScoped
public class StopPlan {

    @Inject
    private PlanRuns runs;

    @Inject
    private Caller caller;

    @Inject
    private Trail trail;

    protected StopPlan() {}

    StopPlan(PlanRuns runs, Caller caller, Trail trail) {
        this.runs = runs;
        this.caller = caller;
        this.trail = trail;
    }

    /** One that has ended stays as it is. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public PlanView with(PlanRunId id) {
        PlanRun run = runs.hold(id)
                .filter(found -> caller.authorities(Role.COORDINATOR).contains(found.council()))
                .orElseThrow(() -> new NotFound("plan " + id.value()));
        if (run.isSolving()) {
            run.end(PlanState.STOPPED);
            trail.tell(
                    caller.mark(),
                    Deed.of("plan stopped", "plan_run", id.value())
                            .in(run.council().code()));
        }
        return new PlanView(id, run.state(), run.spent(), run.price(), runs.textOf(id));
    }
}
