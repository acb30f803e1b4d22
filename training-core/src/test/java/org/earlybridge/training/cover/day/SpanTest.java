package org.earlybridge.training.cover.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void a_span_may_fill_the_whole_day_and_no_more() {
        assertThat(new Span(0, Span.DAY)).hasToString("00:00-24:00");
        assertThatThrownBy(() -> new Span(-1, 5)).hasMessageContaining("lies in one day");
        assertThatThrownBy(() -> new Span(0, Span.DAY + 1)).hasMessageContaining("lies in one day");
    }

    @Test
    void a_span_of_no_length_is_none() {
        assertThatThrownBy(() -> new Span(600, 600)).hasMessageContaining("ends after it begins");
        assertThat(Span.inDay(600, 600)).isEmpty();
        assertThat(Span.inDay(-30, 10)).contains(new Span(0, 10));
        assertThat(Span.inDay(1430, 1500)).contains(new Span(1430, 1440));
    }

    @Test
    void times_of_the_clock_are_minutes_since_midnight() {
        assertThat(Span.of(LocalTime.of(9, 35), LocalTime.of(12, 5))).isEqualTo(new Span(575, 725));
        assertThat(Span.parse("09:35-12:05")).isEqualTo(new Span(575, 725)).hasToString("09:35-12:05");
        assertThat(new Span(575, 725).length()).isEqualTo(150);
    }

    @Test
    void its_first_minute_belongs_to_it_and_its_last_does_not() {
        Span morning = Span.parse("09:00-12:00");
        assertThat(morning.holds(540)).isTrue();
        assertThat(morning.holds(539)).isFalse();
        assertThat(morning.holds(720)).isFalse();
        assertThat(morning.overlaps(Span.parse("12:00-13:00"))).isFalse();
        assertThat(morning.overlaps(Span.parse("08:00-09:00"))).isFalse();
        assertThat(morning.cutTo(Span.parse("11:00-13:00"))).isEqualTo(Optional.of(Span.parse("11:00-12:00")));
    }

    @Test
    void what_is_left_without_others_comes_in_order() {
        Span day = Span.parse("08:00-18:00");
        assertThat(day.without(List.of(Span.parse("12:00-13:00"), Span.parse("08:00-09:00"))))
                .hasToString("[09:00-12:00, 13:00-18:00]");
        assertThat(day.without(List.of(Span.parse("19:00-20:00")))).containsExactly(day);
        assertThat(day.without(List.of(Span.parse("07:00-19:00")))).isEmpty();
    }

    @Test
    void spans_that_touch_or_overlap_become_one() {
        assertThat(Span.joined(List.of(
                        Span.parse("13:00-14:00"),
                        Span.parse("09:00-11:00"),
                        Span.parse("10:00-10:30"),
                        Span.parse("11:00-12:00"))))
                .hasToString("[09:00-12:00, 13:00-14:00]");
    }
}
