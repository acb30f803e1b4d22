package org.earlybridge.training.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.planning.format.PlanOrder;

/** A coordinator's program asks for a plan. Work on it begins once that is committed; a council has one plan at a time. */
@ApplicationScoped
public class AskForPlan {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private PlanRuns runs;

    @Inject
    private Event<PlanOrdered> ordered;

    @Inject
    private Caller caller;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    protected AskForPlan() {}

    AskForPlan(PlanRuns runs, Event<PlanOrdered> ordered, Caller caller, Trail trail, Clock clock) {
        this.runs = runs;
        this.ordered = ordered;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the order is larger than {@link PlanLimits} says */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public PlanAsked of(PlanOrder order) {
        if (!PlanLimits.exceededBy(order).isEmpty()) {
            throw new IllegalArgumentException("the order is too large: " + PlanLimits.exceededBy(order));
        }
        AuthorityId council = council();
        runs.takeTurns(council);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Optional<PlanRun> other = runs.underWayIn(council);
        if (other.isPresent() && !other.get().isForgottenAt(now)) {
            return new PlanAsked.Busy(other.get().id());
        }
        other.ifPresent(forgotten -> forgotten.end(PlanState.STOPPED));
        runs.flush();
        runs.forgetBefore(now.minus(KEPT), council);
        PlanRun run =
                new PlanRun(council, caller.me().account(), order.instance().name(), order.seconds(), now);
        runs.add(run);
        trail.tell(
                caller.mark(),
                Deed.of("plan asked for", "plan_run", run.id().value()).in(council.code()));
        ordered.fire(new PlanOrdered(run.id(), order));
        return new PlanAsked.Begun(
                new PlanView(run.id(), run.state(), run.spent(), Optional.empty(), Optional.empty()));
    }

    /** Whoever coordinates for both plans in the name of the first. */
    private AuthorityId council() {
        return caller.authorities(Role.COORDINATOR).stream()
                .min(Comparator.comparing(AuthorityId::code))
                .orElseThrow();
    }
}
