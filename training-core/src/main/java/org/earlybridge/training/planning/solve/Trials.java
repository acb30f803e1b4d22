package org.earlybridge.training.planning.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.earlybridge.training.planning.check.Journeys;
import org.earlybridge.training.planning.format.Instance;

/** Tries candidate runs one by one: who could attend each of them with nobody hired in her place. */
public final class Trials {

    /** Why somebody cannot attend. */
    public enum Hindrance {
        TOO_FAR,
        NOT_FREE,
        /** Her setting would fall below what it needs. */
        MISSED,
        FULL
    }

    /** What came of one need: which of its demands can be met, or what hindered the first of them. */
    public record Outcome(OptionalInt demand, Hindrance hindrance, List<Integer> missedOn) {

        public boolean isMet() {
            return demand.isPresent();
        }
    }

    private final Problem problem;
    private final Draft draft;

    public Trials(Instance instance) {
        this.problem = new Problem(instance);
        this.draft = new Draft(problem);
    }

    /** Whether the run can take place at all. */
    public boolean canTakePlace(int run) {
        return draft.canOpen(run)
                && problem.runs.ofCourse(problem.runs.courseOf(run)).contains(run);
    }

    /** The needs in order; each is met by any one of its demands. */
    public List<Outcome> of(int run, List<List<Integer>> needs) {
        int mark = draft.mark();
        draft.open(run);
        List<Outcome> outcomes = new ArrayList<>();
        for (List<Integer> alternatives : needs) {
            outcomes.add(tryOne(run, alternatives));
        }
        draft.backTo(mark);
        return outcomes;
    }

    private Outcome tryOne(int run, List<Integer> alternatives) {
        for (int demand : alternatives) {
            if (draft.enrol(demand, run)) {
                return new Outcome(OptionalInt.of(demand), Hindrance.MISSED, List.of());
            }
        }
        int first = alternatives.get(0);
        Hindrance hindrance = hindrance(first, run);
        List<Integer> days = hindrance == Hindrance.MISSED ? draft.missedOn(first, run) : List.of();
        return new Outcome(OptionalInt.empty(), hindrance, days);
    }

    private Hindrance hindrance(int demand, int run) {
        if (draft.isFull(run)) {
            return Hindrance.FULL;
        }
        if (problem.trip(demand, run) != null) {
            return Hindrance.MISSED;
        }
        int way = Journeys.minutes(
                problem.site(demand).setting,
                problem.offering(run),
                problem.instance.weights().maxTravelMin());
        return way == Journeys.OUT_OF_REACH ? Hindrance.TOO_FAR : Hindrance.NOT_FREE;
    }
}
