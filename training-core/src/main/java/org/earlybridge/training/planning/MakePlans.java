package org.earlybridge.training.planning;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.earlybridge.training.planning.solve.Planner;
import org.jspecify.annotations.Nullable;

/** Works on the plans that were asked for, on threads of the server's own. */
@ApplicationScoped
class MakePlans {

    private static final Logger LOG = System.getLogger(MakePlans.class.getName());

    private static final long SEED = 1;

    @Inject
    private KeepPlan keepPlan;

    @Resource
    private @Nullable ManagedExecutorService executor;

    protected MakePlans() {}

    MakePlans(KeepPlan keepPlan) {
        this.keepPlan = keepPlan;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanOrdered ordered) {
        Executor threads = executor;
        if (threads == null) {
            throw new IllegalStateException("this server has no executor");
        }
        try {
            threads.execute(() -> make(ordered));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.ERROR, "Nobody has time for plan " + ordered.run().value() + ".", e);
            giveUp(ordered, new PlanProgress(Duration.ZERO, Optional.empty()));
        }
    }

    /** Whatever goes wrong, the best there was is kept and the plan is over. */
    void make(PlanOrdered ordered) {
        PlanWork work = new PlanWork(
                Duration.ofSeconds(ordered.order().seconds()),
                System::nanoTime,
                progress -> keepPlan.note(ordered.run(), progress));
        try {
            new Planner(ordered.order().instance(), work).plan(SEED);
            keepPlan.end(ordered.run(), work.progress(), PlanState.DONE);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Plan " + ordered.run().value() + " could not be finished.", e);
            giveUp(ordered, work.progress());
        }
    }

    private void giveUp(PlanOrdered ordered, PlanProgress progress) {
        keepPlan.end(ordered.run(), progress, PlanState.STOPPED);
    }
}
