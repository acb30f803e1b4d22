package org.earlybridge.training.cover.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.day.Span;
import org.junit.jupiter.api.Test;

class SplitHoursTest {

    private static final RoomId BABIES = new RoomId(1);
    private static final RoomId TODDLERS = new RoomId(2);

    private static Hours hours(String from, String to, RoomId room, int pause) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), Optional.of(room), pause);
    }

    private static List<Hours> moved(Hours hours, String span) {
        return SplitHours.moved(List.of(hours), BABIES, Span.parse(span));
    }

    @Test
    void a_shift_is_cut_before_and_after_and_its_break_goes_with_the_longest_piece() {
        assertThat(moved(hours("08:00", "17:30", TODDLERS, 30), "09:30-12:30"))
                .containsExactly(
                        hours("08:00", "09:30", TODDLERS, 0),
                        hours("09:30", "12:30", BABIES, 0),
                        hours("12:30", "17:30", TODDLERS, 30));
    }

    @Test
    void a_shift_that_lies_within_moves_as_it_is() {
        assertThat(moved(hours("09:30", "12:00", TODDLERS, 10), "09:00-13:00"))
                .containsExactly(hours("09:30", "12:00", BABIES, 10));
    }

    @Test
    void at_an_end_there_are_two_pieces() {
        assertThat(moved(hours("08:00", "12:00", TODDLERS, 0), "11:00-14:00"))
                .containsExactly(hours("08:00", "11:00", TODDLERS, 0), hours("11:00", "12:00", BABIES, 0));
    }

    @Test
    void other_hours_and_the_room_itself_are_left_alone() {
        Hours early = hours("07:00", "09:00", TODDLERS, 0);
        Hours there = hours("09:00", "12:00", BABIES, 15);
        assertThat(SplitHours.moved(List.of(early, there), BABIES, Span.parse("09:00-12:00")))
                .containsExactly(early, there);
    }

    @Test
    void of_two_pieces_as_long_as_each_other_one_has_the_break_and_no_minute_is_lost() {
        List<Hours> after = moved(hours("08:00", "12:00", TODDLERS, 20), "10:00-12:00");
        assertThat(after.stream().mapToInt(Hours::breakMinutes).sum()).isEqualTo(20);
        assertThat(after).hasSize(2);
    }
}
