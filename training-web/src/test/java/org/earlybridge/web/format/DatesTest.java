package org.earlybridge.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);

    private final Dates dates = new Dates();

    @Test
    void a_day_is_said_in_full_with_its_year() {
        assertThat(dates.full(TUESDAY)).isEqualTo("Tuesday 13 October 2026");
    }

    @Test
    void a_day_of_this_season_is_said_without_its_year() {
        assertThat(dates.day(TUESDAY)).isEqualTo("Tuesday 13 October");
    }

    @Test
    void september_is_three_letters_short_whatever_the_jdk_says() {
        assertThat(dates.brief(LocalDate.of(2026, 9, 3))).isEqualTo("Thu 3 Sep");
    }

    @Test
    void a_whole_hour_has_no_minutes() {
        assertThat(dates.time(LocalTime.of(19, 0))).isEqualTo("7pm");
    }

    @Test
    void a_lesson_runs_from_one_time_to_another() {
        assertThat(dates.span(LocalTime.of(9, 15), LocalTime.of(12, 15))).isEqualTo("9:15am to 12:15pm");
    }

    @Test
    void noon_and_midnight_are_words_because_12am_and_12pm_are_read_both_ways() {
        assertThat(dates.span(LocalTime.MIDNIGHT, LocalTime.NOON)).isEqualTo("midnight to midday");
    }

    @Test
    void half_past_midnight_is_12_30am() {
        assertThat(dates.time(LocalTime.of(0, 30))).isEqualTo("12:30am");
    }

    @Test
    void minutes_keep_their_nought() {
        assertThat(dates.time(LocalTime.of(15, 5))).isEqualTo("3:05pm");
    }

    @Test
    void a_moment_in_summer_is_said_by_summer_time() {
        assertThat(dates.moment(Instant.parse("2026-10-02T08:14:59Z"))).isEqualTo("2 October 2026, 9:14am");
    }

    @Test
    void a_moment_in_winter_is_said_by_greenwich() {
        assertThat(dates.moment(Instant.parse("2026-12-02T08:14:00Z"))).isEqualTo("2 December 2026, 8:14am");
    }

    @Test
    void the_hour_that_comes_twice_in_october_is_said_as_the_wall_clock_shows_it() {
        assertThat(dates.moment(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("25 October 2026, 1:30am");
        assertThat(dates.moment(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("25 October 2026, 1:30am");
    }

    @Test
    void a_moment_just_before_midnight_in_greenwich_is_already_the_next_day_in_summer() {
        assertThat(dates.moment(Instant.parse("2026-06-30T23:10:00Z"))).isEqualTo("1 July 2026, 12:10am");
    }

    @Test
    void evenings_on_one_weekday_of_one_month_share_their_words() {
        assertThat(dates.series(List.of(day(10, 6), day(10, 13), day(10, 20))))
                .isEqualTo("Tue 6, 13 and 20 October 2026");
    }

    @Test
    void evenings_that_run_into_the_next_month_name_each_month() {
        assertThat(dates.series(List.of(day(10, 27), day(11, 3)))).isEqualTo("Tue 27 Oct and Tue 3 Nov 2026");
    }

    @Test
    void days_in_two_years_name_each_year() {
        assertThat(dates.series(List.of(day(12, 29), LocalDate.of(2027, 1, 5))))
                .isEqualTo("29 December 2026 and 5 January 2027");
    }

    @Test
    void one_day_is_said_in_full() {
        assertThat(dates.series(List.of(TUESDAY))).isEqualTo("Tuesday 13 October 2026");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
