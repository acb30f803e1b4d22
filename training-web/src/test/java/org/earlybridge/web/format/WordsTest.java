package org.earlybridge.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource({"0,no places", "1,1 place", "2,2 places", "1204,'1,204 places'"})
    void one_thing_is_singular_and_every_other_number_is_plural(int number, String said) {
        assertThat(words.count(number, "place", "places")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0,Full", "1,Last place", "2,2 places left", "11,11 places left"})
    void places_left_are_said_as_people_ask_for_them(int left, String said) {
        assertThat(words.placesLeft(left)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0,'Full, 12 places'", "1,Last place of 12", "6,6 places left of 12"})
    void places_are_said_beside_all_there_are(int left, String said) {
        assertThat(words.placesOf(left, 12)).isEqualTo(said);
    }

    @Test
    void there_are_never_more_than_six_pips() {
        assertThat(words.pips(11, 12)).containsExactly("left", "left", "left", "left", "left", "left");
    }

    @Test
    void places_that_are_gone_are_hollow_pips_after_the_others() {
        assertThat(words.pips(4, 12)).containsExactly("left", "left", "left", "left", "taken", "taken");
    }

    @Test
    void a_small_group_has_as_many_pips_as_places() {
        assertThat(words.pips(1, 2)).containsExactly("left", "taken");
    }

    @ParameterizedTest
    @CsvSource({"0.2,under half a mile", "1.04,1 mile", "1.2,1.2 miles", "9.96,10 miles", "17.4,17 miles", "20,20 miles"
    })
    void miles_are_said_to_a_tenth_only_near_home(double miles, String said) {
        assertThat(words.miles(miles)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1,1 minute", "25,25 minutes", "60,1 hour", "70,1 hour 10 minutes", "120,2 hours"})
    void long_times_are_said_in_hours(int minutes, String said) {
        assertThat(words.minutes(minutes)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "102,102nd", "111,111th"
    })
    void the_teens_all_end_in_th(int number, String said) {
        assertThat(words.ordinal(number)).isEqualTo(said);
    }

    @Test
    void the_last_of_a_list_follows_and() {
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of())).isEmpty();
    }
}
