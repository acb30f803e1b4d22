package org.earlybridge.training.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeatTableTest {

    private final HeatTable table = HeatTable.of(
            List.of("Fenland", "Cambridge"),
            List.of(
                    new DemandCell("Safeguarding", "Fenland", 20),
                    new DemandCell("Safeguarding", "Breckland", 1),
                    new DemandCell("First aid", "Cambridge", 4)));

    @Test
    void the_councils_own_districts_come_first_and_every_cell_has_a_number() {
        assertThat(table.districts()).containsExactly("Fenland", "Cambridge", "Breckland");
        assertThat(table.rows())
                .extracting(HeatTable.Row::cells)
                .containsExactly(List.of(20L, 0L, 1L), List.of(0L, 4L, 0L));
    }

    @Test
    void sums_stand_right_and_below() {
        assertThat(table.rows()).extracting(HeatTable.Row::total).containsExactly(21L, 4L);
        assertThat(table.totals()).containsExactly(20L, 4L, 1L);
    }

    @Test
    void only_nothing_is_without_shade_and_the_most_is_darkest() {
        assertThat(table.shade(0)).isZero();
        assertThat(table.shade(1)).isEqualTo(1);
        assertThat(table.shade(20)).isEqualTo(5);
    }

    @Test
    void an_empty_table_has_no_shade_to_give() {
        assertThat(HeatTable.of(List.of("Fenland"), List.of()).rows()).isEmpty();
    }
}
