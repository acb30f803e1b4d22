package org.earlybridge.training.planning.solve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.earlybridge.training.planning.check.Findings;
import org.earlybridge.training.planning.check.PlanCheck;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.Solution.CoverLine;
import org.earlybridge.training.planning.format.Solution.Enrolment;
import org.earlybridge.training.planning.format.Solution.Move;
import org.jspecify.annotations.Nullable;

/**
 * Plans one instance. With the same seed it takes the same steps; how many it takes is up to whoever says when to stop. Every
 * plan it gives has passed the check.
 */
public final class Planner {

    private static final String NAME = "Earlybridge";
    private static final long BETWEEN_TELLING = 500;

    /** Told of each plan that is better than all before, and asked when to stop. */
    public interface Watcher {

        /** Asked at least once for each small step. */
        boolean isOver();

        /** How long it has taken. */
        long millis();

        void better(Planned plan);
    }

    /** A plan with its price. */
    public record Planned(Solution solution, Findings findings) {}

    private final Instance instance;
    private final Watcher watcher;
    private final Problem problem;
    private final Draft draft;
    private final PlanCheck check;
    private long bestPrice = Long.MAX_VALUE;
    private @Nullable Solution untold;
    private long toldAt;

    public Planner(Instance instance, Watcher watcher) {
        this.instance = instance;
        this.watcher = watcher;
        this.problem = new Problem(instance);
        this.draft = new Draft(problem);
        this.check = new PlanCheck(instance);
    }

    /** Until the watcher says stop, or nothing can be changed. The watcher is told of one plan at least. */
    public void plan(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BooleanSupplier over = watcher::isOver;
        Filler filler = new Filler(draft, random, over);
        remember();
        tell();
        new Builder(draft, filler, over).build();
        remember();
        tell();
        Improver improver = new Improver(draft, filler, random);
        while (improver.canMove() && !watcher.isOver()) {
            improver.step();
            remember();
            if (watcher.millis() - toldAt >= BETWEEN_TELLING) {
                tell();
            }
        }
        tell();
    }

    private void remember() {
        if (draft.price() < bestPrice) {
            bestPrice = draft.price();
            untold = solution();
        }
    }

    private void tell() {
        Solution best = untold;
        if (best != null) {
            watcher.better(checked(best));
            untold = null;
            toldAt = watcher.millis();
        }
    }

    private Planned checked(Solution solution) {
        Findings findings = check.judge(solution);
        if (!findings.isValid() || findings.price().objective() != bestPrice) {
            throw new IllegalStateException("the plan for " + instance.name() + " is not what it seemed: "
                    + findings.broken() + ", " + findings.price() + " and not " + bestPrice);
        }
        return new Planned(solution, findings);
    }

    private Solution solution() {
        List<String> open = new ArrayList<>();
        List<Enrolment> enrolments = new ArrayList<>();
        for (int run = 0; run < instance.offerings().size(); run++) {
            if (draft.isOpen(run)) {
                Offering offering = problem.offering(run);
                open.add(offering.id());
                draft.attendees(run).stream()
                        .sorted()
                        .forEach(demand -> enrolments.add(
                                new Enrolment(problem.demand(demand).id(), offering.id())));
            }
        }
        List<CoverLine> covers = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (Site site : problem.sites) {
            for (int day = 0; day < instance.days(); day++) {
                write(site, day, covers, moves);
            }
        }
        return new Solution(
                instance.name(),
                Optional.of(NAME),
                Optional.of(seconds()),
                Optional.empty(),
                open,
                enrolments,
                covers,
                moves);
    }

    private BigDecimal seconds() {
        return BigDecimal.valueOf(watcher.millis()).movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
    }

    private void write(Site site, int day, List<CoverLine> covers, List<Move> moves) {
        DayCover cover = draft.day(site.index, day).cover();
        cover.hired()
                .forEach(hired -> covers.add(new CoverLine(
                        problem.pool(hired.pool()).id(),
                        day,
                        hired.half(),
                        site.setting.id(),
                        site.rooms().get(hired.room()),
                        hired.count())));
        cover.placed()
                .forEach(placed -> moves.add(new Move(
                        site.team.get(placed.worker()).person.id(),
                        day,
                        placed.half(),
                        site.rooms().get(placed.room()))));
    }
}
