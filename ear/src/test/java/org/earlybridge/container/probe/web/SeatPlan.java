package org.earlybridge.container.probe.web;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Three people, three chairs, nobody on another's lap: the smallest problem that needs a solver's whole machinery. */
@PlanningSolution
public class SeatPlan {

    @ValueRangeProvider
    List<Integer> chairs = List.of(1, 2, 3);

    @PlanningEntityCollectionProperty
    List<Person> people = List.of(new Person("Amina"), new Person("Beth"), new Person("Carys"));

    @PlanningScore
    private @Nullable HardSoftScore score;

    static HardSoftScore solved() {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(SeatPlan.class)
                .withEntityClasses(Person.class)
                .withConstraintProviderClass(Rules.class)
                .withTerminationConfig(new TerminationConfig().withBestScoreLimit("0hard/0soft"));
        SeatPlan solved = SolverFactory.<SeatPlan>create(config).buildSolver().solve(new SeatPlan());
        return Objects.requireNonNull(solved.score);
    }

    /** Somebody who needs a chair. */
    @PlanningEntity
    public static class Person {

        @PlanningId
        String name = "";

        @PlanningVariable
        private @Nullable Integer chair;

        protected Person() {}

        Person(String name) {
            this.name = name;
        }

        public @Nullable Integer chair() {
            return chair;
        }
    }

    /** One person, one chair. */
    public static class Rules implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEachUniquePair(Person.class, Joiners.equal(Person::chair))
                        .penalize(HardSoftScore.ONE_HARD)
                        .asConstraint("one person, one chair")
            };
        }
    }
}
