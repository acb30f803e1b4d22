package org.earlybridge.training.cover.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-13",
                "13/10/2026",
                "13.10.26",
                "13-10-2026",
                "13 Oct 2026",
                "13th October 2026",
                "Tue 13/10/2026",
                "Tuesday, 13 October 2026",
                "2026-10-13 00:00:00",
                "2026-10-13T00:00:00.000Z",
                "13/10/2026 00:00"
            })
    void a_day_is_read_however_it_is_written(String cell) {
        assertThat(Cells.day(cell)).contains(LocalDate.of(2026, 10, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/13/2026", "31/02/2026", "13/10", "46308", "", "Tuesday", "13/10/1026", "2026"})
    void what_is_no_day_or_has_no_year_is_not_guessed(String cell) {
        assertThat(Cells.day(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00", "09.00", "9am", "9", "0900", "09:00:00", "9:00 AM", "9 a.m."})
    void a_time_is_read_however_it_is_written(String cell) {
        assertThat(Cells.time(cell)).contains(LocalTime.of(9, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "13pm", "nine", "", "-1"})
    void what_no_clock_shows_is_no_time(String cell) {
        assertThat(Cells.time(cell)).isEmpty();
    }

    @Test
    void spans_weekdays_and_breaks_are_read() {
        assertThat(Cells.times("8am - 4:30pm")).contains(new Cells.Times(LocalTime.of(8, 0), LocalTime.of(16, 30)));
        assertThat(Cells.times("08:00–12:00")).contains(new Cells.Times(LocalTime.of(8, 0), LocalTime.of(12, 0)));
        assertThat(Cells.weekdays("Mon-Wed, Fri"))
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        assertThat(Cells.weekdays("Tues & Thurs")).containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(Cells.weekdays("Mon and sometimes")).isEmpty();
        assertThat(Cells.minutes("0:45")).hasValue(45);
        assertThat(Cells.minutes("30 mins")).hasValue(30);
        assertThat(Cells.minutes("")).hasValue(0);
        assertThat(Cells.minutes("half an hour")).isEmpty();
    }
}
