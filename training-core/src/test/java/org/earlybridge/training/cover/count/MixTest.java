package org.earlybridge.training.cover.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.earlybridge.training.setting.MixedAges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Children under two, of two, of three and over; and the adults they need by each of the four methods. */
class MixTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 6, 8,   2, 2, 2, 3",
        "0, 6, 5, 8,   2, 3, 3, 3",
        "0, 3, 3, 8,   1, 2, 2, 2",
        "0, 1, 12, 8,  2, 2, 3, 3",
        "1, 4, 5, 8,   2, 3, 3, 4",
        "1, 0, 10, 8,  2, 2, 3, 4",
        "0, 6, 8, 8,   3, 3, 3, 3",
        "0, 2, 5, 8,   2, 2, 2, 2",
        "0, 1, 3, 8,   1, 1, 2, 1",
        "3, 5, 0, 8,   2, 2, 2, 3",
        "4, 4, 0, 8,   3, 3, 3, 3",
        "0, 2, 11, 8,  2, 2, 3, 3",
        "0, 2, 24, 13, 3, 3, 3, 6",
        "1, 1, 2, 8,   1, 2, 3, 2",
        "0, 0, 9, 8,   2, 2, 2, 2",
        "0, 0, 0, 8,   0, 0, 0, 0",
    })
    void known_mixes(int underTwo, int two, int three, int ratio, int pooled, int grouped, int banded, int youngest) {
        Mix mix = Mix.of(underTwo, two, three, 5, ratio);
        assertThat(mix.needBy(MixedAges.POOLED)).isEqualTo(pooled);
        assertThat(mix.needBy(MixedAges.GROUPED)).isEqualTo(grouped);
        assertThat(mix.needBy(MixedAges.BANDED)).isEqualTo(banded);
        assertThat(mix.needBy(MixedAges.YOUNGEST)).isEqualTo(youngest);
    }

    @Test
    void in_every_mix_pooled_asks_least_and_grouped_no_more_than_banded_or_youngest() {
        for (int underTwo = 0; underTwo <= 12; underTwo++) {
            for (int two = 0; two <= 20; two++) {
                for (int three = 0; three <= 26; three++) {
                    for (int ratio : new int[] {8, 13}) {
                        mustBeInOrder(Mix.of(underTwo, two, three, 5, ratio));
                    }
                }
            }
        }
    }

    @Test
    void thirty_nine_at_one_to_thirteen_are_three_and_not_a_little_more() {
        assertThat(Mix.of(0, 0, 39, 5, 13).needBy(MixedAges.POOLED)).isEqualTo(3);
    }

    @Test
    void a_mix_knows_how_many_children_it_holds() {
        assertThat(Mix.of(1, 2, 4, 5, 8).children()).isEqualTo(7);
    }

    private static void mustBeInOrder(Mix mix) {
        int grouped = mix.needBy(MixedAges.GROUPED);
        assertThat(mix.needBy(MixedAges.POOLED)).isLessThanOrEqualTo(grouped);
        assertThat(grouped).isLessThanOrEqualTo(mix.needBy(MixedAges.BANDED));
        assertThat(grouped).isLessThanOrEqualTo(mix.needBy(MixedAges.YOUNGEST));
    }
}
