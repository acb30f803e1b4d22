package org.earlybridge.payments.charging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.earlybridge.payments.money.Money;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Property
    void steps_of_any_size_end_where_one_step_does(
            @ForAll @LongRange(min = 1, max = 1_000_000) long share,
            @ForAll @LongRange(min = 1, max = 1_000_000) long all,
            @ForAll @LongRange(min = 1, max = 1_000_000) long first) {
        long back = first % all;
        Money half = part(share, back, all);
        assertThat(half.isNegative()).isFalse();
        assertThat(half).isLessThanOrEqualTo(part(share, back + 1, all));
        assertThat(part(share, all, all)).isEqualTo(Money.ofPence(share));
    }

    @Test
    void where_the_payer_pays_nothing_all_of_it_goes_back() {
        assertThat(part(3000, 0, 0)).isEqualTo(Money.ofPounds(30));
    }

    private static Money part(long share, long back, long all) {
        return Proportion.of(Money.ofPence(share), Money.ofPence(back), Money.ofPence(all));
    }
}
