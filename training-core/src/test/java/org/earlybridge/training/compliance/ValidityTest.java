package org.earlybridge.training.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @Test
    void a_rung_fills_at_180_90_60_and_30_days() {
        assertThat(endingIn(181).rungs()).isZero();
        assertThat(endingIn(180).rungs()).isEqualTo(1);
        assertThat(endingIn(91).rungs()).isEqualTo(1);
        assertThat(endingIn(90).rungs()).isEqualTo(2);
        assertThat(endingIn(60).rungs()).isEqualTo(3);
        assertThat(endingIn(30).rungs()).isEqualTo(4);
    }

    @Test
    void the_last_valid_day_still_counts() {
        assertThat(endingIn(0).hasEnded()).isFalse();
        assertThat(endingIn(-1).hasEnded()).isTrue();
    }

    @Test
    void without_a_last_day_it_never_ends() {
        Validity forEver = new Validity(Optional.empty(), TODAY);
        assertThat(forEver.rungs()).isZero();
        assertThat(forEver.hasEnded()).isFalse();
    }

    @Property
    void the_nearer_the_end_the_more_rungs(@ForAll @IntRange(min = -400, max = 400) int days) {
        assertThat(endingIn(days).rungs())
                .isGreaterThanOrEqualTo(endingIn(days + 1).rungs());
    }

    private static Validity endingIn(int days) {
        return new Validity(Optional.of(TODAY.plusDays(days)), TODAY);
    }
}
