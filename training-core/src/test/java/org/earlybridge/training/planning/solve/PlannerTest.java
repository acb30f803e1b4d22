package org.earlybridge.training.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earlybridge.training.planning.check.PlanCheck;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.WorkedExample;
import org.junit.jupiter.api.Test;

class PlannerTest {

    /** Stops after so many questions; time stands still, so that nothing depends on the machine. */
    private static final class Counting implements Planner.Watcher {

        private final List<Planner.Planned> told = new ArrayList<>();
        private final int most;
        private int asked;

        private Counting(int most) {
            this.most = most;
        }

        @Override
        public boolean isOver() {
            return asked++ >= most;
        }

        @Override
        public long millis() {
            return asked;
        }

        @Override
        public void better(Planner.Planned plan) {
            told.add(plan);
        }

        private Planner.Planned last() {
            return told.get(told.size() - 1);
        }
    }

    @Test
    void the_worked_example_is_solved_to_its_best() {
        assertThat(plan(WorkedExample.instance(), 200, 1)
                        .last()
                        .findings()
                        .price()
                        .objective())
                .isEqualTo(75_500);
    }

    @Test
    void without_any_time_the_plan_that_opens_nothing_is_given() {
        Counting none = plan(WorkedExample.instance(), 0, 1);
        assertThat(none.last().solution().open()).isEmpty();
        assertThat(none.last().findings().price().objective()).isEqualTo(151_000);
    }

    @Test
    void every_plan_told_is_valid_and_better_than_the_one_before() {
        Counting some = plan(Towns.instance(12, 5), 4000, 3);
        PlanCheck check = new PlanCheck(Towns.instance(12, 5));
        long before = Long.MAX_VALUE;
        for (Planner.Planned plan : some.told) {
            assertThat(check.judge(plan.solution()).broken()).isEmpty();
            assertThat(plan.findings().price().objective()).isLessThan(before);
            before = plan.findings().price().objective();
        }
        assertThat(some.last().solution().enrolments()).isNotEmpty();
        assertThat(some.last().solution().covers()).isNotEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_plan() {
        Solution once = plan(Towns.instance(10, 4), 2000, 7).last().solution();
        assertThat(plan(Towns.instance(10, 4), 2000, 7).last().solution()).isEqualTo(once);
    }

    @Test
    void looking_longer_never_makes_it_dearer_than_the_first_plan() {
        long first = price(plan(Towns.instance(12, 9), 150, 2));
        assertThat(price(plan(Towns.instance(12, 9), 6000, 2))).isLessThan(first);
    }

    private static long price(Counting watcher) {
        return watcher.last().findings().price().objective();
    }

    private static Counting plan(Instance instance, int most, long seed) {
        Counting watcher = new Counting(most);
        new Planner(instance, watcher).plan(seed);
        return watcher;
    }
}
