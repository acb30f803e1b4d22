package org.earlybridge.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9:30, 09:30",
        "0930, 09:30",
        "9.30am, 09:30",
        "930, 09:30",
        "5pm, 17:00",
        "5.15 PM, 17:15",
        "17:05, 17:05",
        "12pm, 12:00",
        "12am, 00:00",
        "noon, 12:00",
        "' 8 ', 08:00"
    })
    void a_time_is_read_as_people_type_it(String typed, String time) {
        assertThat(TypedTime.read(typed)).contains(LocalTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine", "24", "9:60", "13pm", "0am", "9:3", "1e1", "-9", "99999"})
    void what_no_clock_shows_is_no_time(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }
}
