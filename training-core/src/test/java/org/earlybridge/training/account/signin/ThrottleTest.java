package org.earlybridge.training.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOW = Instant.parse("2026-10-13T09:00:00Z");

    @Test
    void the_first_three_tries_cost_no_waiting_and_then_it_doubles() {
        assertThat(List.of(0, 1, 2, 3, 4, 5).stream().map(Throttle.PAIR::pauseAfter))
                .containsExactly(
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8));
    }

    @Property
    void nobody_waits_longer_than_the_longest_whatever_somebody_else_did(
            @ForAll Throttle throttle, @ForAll @IntRange(max = 100_000) int tries) {
        assertThat(throttle.pauseAfter(tries)).isBetween(Duration.ZERO, Duration.ofMinutes(15));
    }

    @Property
    void more_tries_never_mean_less_waiting(@ForAll Throttle throttle, @ForAll @IntRange(max = 1_000) int tries) {
        assertThat(throttle.pauseAfter(tries + 1)).isGreaterThanOrEqualTo(throttle.pauseAfter(tries));
    }

    @Test
    void waiting_counts_from_the_newest_try() {
        List<Instant> tries = Collections.nCopies(3, NOW.minusSeconds(1));
        assertThat(Throttle.PAIR.waitAt(NOW, tries)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Throttle.PAIR.waitAt(NOW.plusSeconds(1), tries)).isZero();
    }

    @Test
    void an_owner_whose_account_is_attacked_from_everywhere_waits_a_minute_at_most() {
        assertThat(Throttle.TARGET.pauseAfter(Throttle.MOST_TRIES)).isEqualTo(Duration.ofMinutes(1));
    }
}
