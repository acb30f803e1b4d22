package org.earlybridge.payments.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultPointTest {

    @Test
    void a_point_does_nothing_in_a_jvm_that_was_not_started_to_be_broken() throws Exception {
        assertThat(ChildJvm.running(Rehearsal.Pass.class)).isEqualTo(new ChildJvm(0, List.of("sent", "known", "done")));
    }

    @Test
    void nothing_can_be_armed_in_a_jvm_that_was_not_started_to_be_broken() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Faults.arm(Rehearsal.MONEY_SENT, Moment.BEFORE, Fault.THROW));
        assertThatNoException().isThrownBy(Rehearsal.MONEY_SENT::before);
    }

    @Test
    void halting_before_leaves_the_thing_undone() throws Exception {
        ChildJvm child = ChildJvm.running(Rehearsal.Pass.class, "-Dearlybridge.faults=MONEY_SENT:BEFORE:HALT");
        assertThat(child.said()).isEmpty();
        assertThat(child.exitCode()).isEqualTo(86);
    }

    @Test
    void halting_at_the_ambiguous_moment_leaves_it_done_and_unknown() throws Exception {
        ChildJvm child = ChildJvm.running(Rehearsal.Pass.class, "-Dearlybridge.faults=MONEY_SENT:AMBIGUOUS:HALT");
        assertThat(child.said()).containsExactly("sent");
    }

    @Test
    void halting_after_leaves_it_done_and_known() throws Exception {
        ChildJvm child = ChildJvm.running(Rehearsal.Pass.class, "-Dearlybridge.faults=MONEY_SENT:AFTER:HALT");
        assertThat(child.said()).containsExactly("sent", "known");
    }

    @Test
    void an_armed_point_throws_or_waits_until_it_is_disarmed() throws Exception {
        ChildJvm child = ChildJvm.running(Rehearsal.ArmAndPass.class, "-Dearlybridge.faults");
        assertThat(child.said()).containsExactly("a test made MONEY_SENT:AFTER fail", "passed", "waits", "went on");
    }

    @Test
    void several_faults_can_be_ordered_at_once() {
        assertThat(FaultOrders.read("A:BEFORE:HALT, B:AFTER:THROW")).containsOnlyKeys("A:BEFORE", "B:AFTER");
    }

    @Test
    void an_order_that_nobody_understands_stops_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> FaultOrders.read("MONEY_SENT:AFTER:EXPLODE"));
        assertThatIllegalArgumentException().isThrownBy(() -> FaultOrders.read("MONEY_SENT:LATER:HALT"));
        assertThatIllegalArgumentException().isThrownBy(() -> FaultOrders.read("MONEY_SENT"));
    }
}
