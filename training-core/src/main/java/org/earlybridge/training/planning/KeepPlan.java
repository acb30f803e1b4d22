package org.earlybridge.training.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;

/** Whoever works on a plan keeps what she has: each time a commit of its own. */
@ApplicationScoped
class KeepPlan {

    @Inject
    private PlanRuns runs;

    @Inject
    private Clock clock;

    protected KeepPlan() {}

    KeepPlan(PlanRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Whether it is still wanted. What was stopped meanwhile is left as it is. */
    @Transactional
    @AllowedTo(server = true)
    boolean note(PlanRunId id, PlanProgress progress) {
        Optional<PlanRun> run = runs.hold(id).filter(PlanRun::isSolving);
        run.ifPresent(found -> write(found, progress));
        return run.isPresent();
    }

    @Transactional
    @AllowedTo(server = true)
    void end(PlanRunId id, PlanProgress progress, PlanState how) {
        runs.hold(id).filter(PlanRun::isSolving).ifPresent(run -> {
            write(run, progress);
            run.end(how);
        });
    }

    private void write(PlanRun run, PlanProgress progress) {
        run.seenAt(clock.instant().truncatedTo(ChronoUnit.SECONDS), progress.spent());
        progress.better().ifPresent(plan -> {
            run.become(plan.price());
            runs.keep(run, plan.text());
        });
    }
}
