package org.earlybridge.training.cover.minder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.junit.jupiter.api.Test;

class ClosingCostTest {

    private static final Optional<Money> FEE = Optional.of(Money.ofPence(550));

    @Test
    void each_group_of_children_is_a_line_to_the_penny_and_the_total_is_their_sum() {
        MinderDay day = new Home()
                .minds(Home.THREE, 2, "08:00-17:00")
                .minds(Home.SEVEN, 2, "15:15-18:00")
                .course("09:30-15:30", 25)
                .tree();

        ClosingCost cost = ClosingCost.of(List.of(day), on -> FEE);

        // two children for 410 minutes, and two for 40
        assertThat(cost.lines())
                .extracting(line -> line.amount().orElseThrow())
                .containsExactly(Money.ofPence(7517), Money.ofPence(733));
        assertThat(cost.total()).contains(Money.ofPence(8250));
    }

    @Test
    void where_nobody_is_there_it_is_nothing() {
        MinderDay day = new Home()
                .minds(Home.THREE, 2, "08:00-17:00")
                .course("19:00-21:00", 10)
                .tree();

        assertThat(ClosingCost.of(List.of(day), on -> FEE).total()).contains(Money.ZERO);
    }

    @Test
    void without_a_fee_the_hours_are_told_and_no_amount_is_made_up() {
        MinderDay day = new Home()
                .minds(Home.THREE, 2, "08:00-17:00")
                .course("09:30-10:30", 0)
                .tree();

        ClosingCost cost = ClosingCost.of(List.of(day), on -> Optional.empty());

        assertThat(cost.lines()).hasSize(1);
        assertThat(cost.lines().get(0).amount()).isEmpty();
        assertThat(cost.total()).isEmpty();
    }

    @Test
    void half_a_penny_counts_as_one() {
        MinderDay day = new Home()
                .minds(Home.THREE, 1, "08:00-17:00")
                .course("09:30-10:00", 0)
                .tree();

        assertThat(ClosingCost.of(List.of(day), on -> Optional.of(Money.ofPence(601)))
                        .total())
                .contains(Money.ofPence(301));
    }
}
