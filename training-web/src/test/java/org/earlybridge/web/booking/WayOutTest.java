package org.earlybridge.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.rota.RoomMove;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.booking.Choice.FirstAid;
import org.earlybridge.web.booking.Choice.Moves;
import org.earlybridge.web.booking.Choice.OtherDate;
import org.earlybridge.web.booking.Choice.Stays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayOutTest {

    private static final PersonId ASHA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final PersonId CARYS = new PersonId(3);

    private static List<PersonId> goingAfter(Choice choice) {
        return ((Stays) Choice.read(choice.text()).orElseThrow()).going(List.of(ASHA, BEN));
    }

    @Test
    void another_date_is_for_all_of_them() {
        assertThat(Choice.read("date:7")).contains(new OtherDate(new CohortId(7)));
        assertThat(new OtherDate(new CohortId(7)).text()).isEqualTo("date:7");
    }

    @Test
    void one_stays_and_perhaps_somebody_goes_instead() {
        assertThat(goingAfter(Choice.without(ASHA))).containsExactly(BEN);
        assertThat(goingAfter(Choice.swap(ASHA, CARYS))).containsExactly(BEN, CARYS);
    }

    @Test
    void somebody_moves_to_a_room_for_part_of_a_day() {
        Moves moves =
                new Moves(new RoomMove(BEN, new RoomId(4), LocalDate.of(2026, 10, 13), Span.parse("09:25-12:35")));
        assertThat(moves.text()).isEqualTo("move:2:4:2026-10-13:565:755");
        assertThat(Choice.read(moves.text())).contains(moves);
    }

    @Test
    void some_learn_first_aid_before() {
        FirstAid aid = new FirstAid(new CohortId(9), List.of(BEN, CARYS));
        assertThat(aid.text()).isEqualTo("aid:9:2:3");
        assertThat(Choice.read(aid.text())).contains(aid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date:",
                "date:x",
                "stays:",
                "stays:1:",
                "stays:1:2:3",
                "date:1:2",
                "aid:9",
                "aid:9:1:2:3:4:5",
                "move:2:4:2026-02-30:565:755",
                "move:2:4:2026-10-13:755:565",
                "move:2:4:2026-10-13:0:1441",
                "date:1234567890123456789"
            })
    void what_no_form_of_ours_sent_is_none(String sent) {
        assertThat(Choice.read(sent)).isEmpty();
    }
}
