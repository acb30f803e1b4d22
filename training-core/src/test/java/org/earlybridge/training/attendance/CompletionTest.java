package org.earlybridge.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.attendance.Completion.Went.CAME;
import static org.earlybridge.training.attendance.Completion.Went.MADE_UP;
import static org.earlybridge.training.attendance.Completion.Went.MISSED;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.earlybridge.training.attendance.Completion.Went;
import org.junit.jupiter.api.Test;

class CompletionTest {

    @Test
    void usually_every_session_counts() {
        assertThat(Completion.USUAL.isReached(3, List.of(CAME, CAME, CAME))).isTrue();
        assertThat(Completion.USUAL.isReached(3, List.of(CAME, MISSED, CAME))).isFalse();
    }

    @Test
    void nothing_is_completed_before_the_last_session_is_marked() {
        assertThat(Completion.USUAL.isReached(3, List.of(CAME, CAME))).isFalse();
        assertThat(new Completion(1, 0).isReached(3, List.of(CAME, CAME))).isFalse();
    }

    @Test
    void usually_one_session_can_be_made_up_and_not_two() {
        assertThat(Completion.USUAL.isReached(3, List.of(CAME, MADE_UP, CAME))).isTrue();
        assertThat(Completion.USUAL.isReached(3, List.of(CAME, MADE_UP, MADE_UP)))
                .isFalse();
    }

    @Test
    void a_rule_may_let_one_be_missed_and_another_be_made_up() {
        Completion rule = new Completion(1, 1);
        assertThat(rule.isReached(4, List.of(CAME, CAME, MADE_UP, MISSED))).isTrue();
        assertThat(rule.isReached(4, List.of(CAME, CAME, MADE_UP, MADE_UP))).isTrue();
        assertThat(rule.isReached(4, List.of(CAME, MISSED, MISSED, CAME))).isFalse();
    }

    @Test
    void whoever_came_to_none_has_not_completed_it() {
        assertThat(Completion.USUAL.isReached(1, List.of(MADE_UP))).isFalse();
        assertThat(new Completion(1, 0).isReached(1, List.of(MISSED))).isFalse();
    }

    @Property
    void having_come_where_she_missed_never_makes_it_worse(
            @ForAll @Size(min = 1, max = 8) List<Went> went,
            @ForAll @IntRange(max = 3) int mayMiss,
            @ForAll @IntRange(max = 3) int makeUps,
            @ForAll @IntRange(max = 7) int at) {
        Completion rule = new Completion(mayMiss, makeUps);
        List<Went> better = new ArrayList<>(went);
        better.set(at % went.size(), CAME);
        boolean reached = rule.isReached(went.size(), went);
        assertThat(!reached || rule.isReached(better.size(), better)).isTrue();
    }
}
