package org.earlybridge.training.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static final Point LONDON = new Point(51.5074, -0.1278, true);
    private static final Point PARIS = new Point(48.8566, 2.3522, true);

    @Test
    void london_to_paris_is_213_and_a_half_miles() {
        assertThat(LONDON.to(PARIS).tenthsOfMiles()).isBetween(2133, 2137);
    }

    @Test
    void a_degree_of_latitude_is_69_miles() {
        assertThat(new Point(52, 0, true).to(new Point(53, 0, true)).inMiles()).isEqualTo("69.1");
    }

    @Test
    void east_to_west_shrinks_with_the_cosine_of_the_latitude() {
        assertThat(new Point(60, 0, true).to(new Point(60, 1, true)).tenthsOfMiles())
                .isBetween(344, 346);
    }

    @Test
    void the_other_side_of_the_earth_is_half_way_round() {
        assertThat(new Point(0, 0, true).to(new Point(0, 180, true)).tenthsOfMiles())
                .isBetween(124300, 124400);
    }

    @Property
    void it_is_as_far_back_as_there(
            @ForAll @DoubleRange(min = 51, max = 54) double latitude,
            @ForAll @DoubleRange(min = -1, max = 1) double longitude) {
        Point here = new Point(latitude, longitude, true);
        assertThat(here.to(LONDON)).isEqualTo(LONDON.to(here));
        assertThat(here.to(here).tenthsOfMiles()).isZero();
    }

    @Property
    void no_detour_is_shorter(
            @ForAll @DoubleRange(min = 51, max = 54) double latitude,
            @ForAll @DoubleRange(min = -1, max = 1) double longitude) {
        Point way = new Point(latitude, longitude, true);
        int rounding = 2;
        assertThat(LONDON.to(way).tenthsOfMiles() + way.to(PARIS).tenthsOfMiles() + rounding)
                .isGreaterThanOrEqualTo(LONDON.to(PARIS).tenthsOfMiles());
    }

    @Test
    void a_point_off_the_earth_is_refused() {
        assertThatThrownBy(() -> new Point(91, 0, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
