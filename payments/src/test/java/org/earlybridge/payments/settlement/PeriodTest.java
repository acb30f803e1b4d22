package org.earlybridge.payments.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-01-01, 2026-03-31, true",
        "2026-Q3, 2026-07-01, 2026-09-30, true",
        "2026-Q4, 2026-10-01, 2026-12-31, true",
        "2028-02, 2028-02-01, 2028-02-29, false"
    })
    void a_quarter_and_a_month_have_their_days(String code, LocalDate first, LocalDate last, boolean isQuarter) {
        assertThat(Period.read(code)).contains(new Period(code, first, last, isQuarter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q5", "2026-Q0", "2026-13", "26-Q3", "2026-q3", "2026-9", "2026-Q3 "})
    void anything_else_is_no_period(String code) {
        assertThat(Period.read(code)).isEmpty();
    }

    @Test
    void the_last_quarter_is_the_one_before_this_one() {
        assertThat(Period.quarterBefore(LocalDate.of(2026, 10, 1)).code()).isEqualTo("2026-Q3");
        assertThat(Period.quarterBefore(LocalDate.of(2026, 12, 31)).code()).isEqualTo("2026-Q3");
        assertThat(Period.quarterBefore(LocalDate.of(2026, 2, 1)).code()).isEqualTo("2025-Q4");
    }
}
