package org.earlybridge.payments.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class MoneyTest {

    private static final Money POUNDS_100 = Money.ofPounds(100);
    private static final Money ONE_PENNY = Money.ofPence(1);

    @Property
    void a_split_never_loses_or_invents_a_penny(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long pence,
            @ForAll @NotEmpty List<@IntRange(min = 1, max = 100) Integer> weights) {
        Money whole = Money.ofPence(pence);
        assertThat(whole.splitBy(weights).stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(whole);
    }

    @Property
    void no_share_is_a_whole_penny_away_from_its_exact_part(
            @ForAll @LongRange(min = 0, max = 1_000_000) long pence,
            @ForAll @NotEmpty List<@IntRange(min = 1, max = 100) Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        List<Money> shares = Money.ofPence(pence).splitBy(weights);
        for (int i = 0; i < shares.size(); i++) {
            assertThat(Math.abs(shares.get(i).pence() * sum - pence * weights.get(i)))
                    .isLessThan(sum);
        }
    }

    @Example
    void the_odd_penny_goes_to_whoever_stands_first() {
        assertThat(POUNDS_100.splitBy(List.of(1, 1, 1)))
                .containsExactly(Money.ofPence(3334), Money.ofPence(3333), Money.ofPence(3333));
    }

    @Example
    void one_penny_between_two_goes_to_one_of_them() {
        assertThat(ONE_PENNY.splitBy(List.of(1, 1))).containsExactly(ONE_PENNY, Money.ZERO);
    }

    @Example
    void nothing_can_be_split_by_no_weight_at_all() {
        assertThatThrownBy(() -> POUNDS_100.splitBy(List.of(0, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_negative_weight_is_refused() {
        assertThatThrownBy(() -> POUNDS_100.splitBy(List.of(2, -1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_weight_of_nothing_gets_nothing() {
        assertThat(POUNDS_100.splitBy(List.of(0, 1))).containsExactly(Money.ZERO, POUNDS_100);
    }

    @Example
    void what_is_added_can_be_taken_away_again() {
        assertThat(POUNDS_100.plus(ONE_PENNY)).isEqualTo(Money.ofPence(10_001));
        assertThat(POUNDS_100.minus(ONE_PENNY)).isEqualTo(Money.ofPence(9_999));
    }

    @Example
    void an_amount_can_be_taken_several_times_or_turned_round() {
        assertThat(ONE_PENNY.times(3)).isEqualTo(Money.ofPence(3));
        assertThat(ONE_PENNY.negated()).isEqualTo(Money.ofPence(-1));
    }

    @Example
    void only_what_is_owed_the_other_way_is_negative() {
        assertThat(ONE_PENNY.negated().isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(ONE_PENNY.isNegative()).isFalse();
    }

    @Example
    void amounts_stand_in_order_of_size() {
        assertThat(Stream.of(POUNDS_100, ONE_PENNY.negated(), ONE_PENNY).sorted())
                .containsExactly(ONE_PENNY.negated(), ONE_PENNY, POUNDS_100);
    }

    @Example
    void amounts_are_written_as_people_write_them() {
        assertThat(Money.ofPence(123_450)).hasToString("£1,234.50");
        assertThat(Money.ofPence(-300)).hasToString("−£3.00");
        assertThat(Money.ZERO).hasToString("£0.00");
    }

    @Example
    void an_amount_too_large_to_hold_is_refused_rather_than_wrapped() {
        assertThatThrownBy(() -> Money.ofPence(Long.MAX_VALUE).plus(ONE_PENNY)).isInstanceOf(ArithmeticException.class);
    }
}
