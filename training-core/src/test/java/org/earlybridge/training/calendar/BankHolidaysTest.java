package org.earlybridge.training.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    @Test
    void the_days_of_2026_are_those_the_government_lists() {
        assertThat(BankHolidays.of(2026).keySet().stream().map(LocalDate::toString))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28");
    }

    @Test
    void a_christmas_at_the_weekend_moves_both_days() {
        assertThat(BankHolidays.of(2027).keySet().stream().map(LocalDate::toString))
                .contains("2027-12-27", "2027-12-28")
                .doesNotContain("2027-12-25", "2027-12-26");
    }

    @Test
    void a_christmas_on_a_sunday_moves_behind_boxing_day() {
        assertThat(BankHolidays.of(2033))
                .containsEntry(LocalDate.of(2033, 12, 26), "Boxing Day")
                .containsEntry(LocalDate.of(2033, 12, 27), "Christmas Day");
    }

    @Test
    void a_new_year_at_the_weekend_is_kept_on_monday() {
        assertThat(BankHolidays.includes(LocalDate.of(2028, 1, 3))).isTrue();
        assertThat(BankHolidays.includes(LocalDate.of(2028, 1, 1))).isFalse();
    }

    @Test
    void easter_is_where_it_was() {
        assertThat(BankHolidays.easter(2008)).isEqualTo("2008-03-23");
        assertThat(BankHolidays.easter(2025)).isEqualTo("2025-04-20");
        assertThat(BankHolidays.easter(2038)).isEqualTo("2038-04-25");
    }

    @Property
    void there_are_always_eight_and_none_is_at_a_weekend(@ForAll @IntRange(min = 1996, max = 2100) int year) {
        assertThat(BankHolidays.of(year)).hasSize(8);
        assertThat(BankHolidays.of(year).keySet())
                .noneMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
    }
}
