package org.earlybridge.training.travel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.earlybridge.training.place.Distance;
import org.junit.jupiter.api.Test;

class TravelTest {

    @Test
    void nearly_ten_miles_are_about_25_minutes_and_say_why() {
        Travel way = Travel.estimated(new Distance(98));

        assertThat(way.minutesByCar()).isEqualTo(25);
        assertThat(way.basisInWords()).isEqualTo("straight line 9.8 miles x 1.35 at 35 mph, an estimate");
    }

    @Test
    void round_the_corner_still_takes_five_minutes() {
        assertThat(Travel.estimated(new Distance(0)).minutesByCar()).isEqualTo(5);
    }

    @Property
    void an_estimate_is_never_too_short_and_never_more_than_five_minutes_too_long(
            @ForAll @IntRange(max = 5000) int tenths) {
        double exact = tenths / 10.0 * 1.35 / 35 * 60;
        int minutes = Travel.estimated(new Distance(tenths)).minutesByCar();

        assertThat(minutes % 5).isZero();
        assertThat((double) minutes).isGreaterThanOrEqualTo(exact - 1e-9).isLessThan(exact + 6);
    }
}
