package org.earlybridge.training.cover.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2023-05-01, 2026-04-30, 2",
        "2023-05-01, 2026-05-01, 3",
        "2024-02-29, 2026-02-28, 1",
        "2024-02-29, 2026-03-01, 2",
        "2024-02-29, 2028-02-29, 4",
        "2026-10-13, 2026-10-13, 0",
    })
    void a_year_is_added_on_the_birthday(LocalDate born, LocalDate day, int years) {
        assertThat(Age.inYears(born, day)).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-31, 2026-08-31, true",
        "2021-08-31, 2026-09-01, false",
        "2021-09-01, 2026-09-01, true",
        "2021-09-01, 2027-08-31, true",
        "2021-09-01, 2027-09-01, false",
    })
    void a_child_is_young_until_1_september_after_its_fifth_birthday(LocalDate born, LocalDate day, boolean young) {
        assertThat(Age.isYoung(born, day)).isEqualTo(young);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-31, 2026-09-01, true",
        "2022-09-01, 2026-09-01, false",
        "2022-08-31, 2026-08-31, false",
    })
    void reception_begins_in_the_september_after_the_fourth_birthday(LocalDate born, LocalDate day, boolean goes) {
        assertThat(Age.isOfReceptionAge(born, day)).isEqualTo(goes);
    }
}
