package org.earlybridge.training.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutwardCodeTest {

    @ParameterizedTest
    @CsvSource({
        "PE13 3AB, PE13",
        "pe133ab, PE13",
        "' p e1 3 ', PE13",
        "PE1 3AB, PE1",
        "PE13AB, PE1",
        "PE13, PE13",
        "CB1, CB1",
        "SW1A 1AA, SW1A",
        "M1 1AE, M1"
    })
    void the_first_half_is_read_from_a_postcode_as_people_type_it(String typed, String outward) {
        assertThat(OutwardCode.of(typed)).contains(new OutwardCode(outward));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Wisbech", "PE", "13", "PE13 3A", "PE133ABC", "PE13%", "PÉ13", "1PE3"})
    void anything_else_is_no_postcode(String typed) {
        assertThat(OutwardCode.of(typed)).isEmpty();
    }
}
