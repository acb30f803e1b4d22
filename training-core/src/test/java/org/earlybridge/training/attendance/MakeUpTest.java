package org.earlybridge.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;

class MakeUpTest {

    private static final LocalDate LATER = LocalDate.of(2026, 10, 20);

    @OnBothDatabases
    void a_missed_session_made_up_completes_the_course_on_the_day_it_was_made_up(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = missedOne(room);
        MakeUpNoted noted = note(room, ruta, new MakeUp(LATER, "Session 1 in March, with Moira"));
        assertThat(noted).isEqualTo(new MakeUpNoted.Done(true));
        assertThat(room.texts("SELECT issued, valid_to FROM certificate WHERE requirement_code = 'SG-STAFF'"))
                .containsExactly("2026-10-20 2028-10-19");
        assertThat(room.statusOf(ruta)).isEqualTo("ATTENDED");
    }

    @OnBothDatabases
    void being_marked_as_here_after_all_takes_the_note_away(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = missedOne(room);
        MakeUpNoted noted = note(room, ruta, new MakeUp(LATER, "In March"));
        assertThat(noted).isEqualTo(new MakeUpNoted.Done(true));
        room.mark(1, ruta, Presence.HERE);
        assertThat(room.texts("SELECT made_up_on FROM attendance WHERE made_up_on IS NOT NULL"))
                .isEmpty();
        assertThat(room.texts("SELECT issued FROM certificate WHERE live = 1")).containsOnly("2026-10-13");
    }

    @OnBothDatabases
    void it_says_how_and_on_a_day_that_has_been(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = missedOne(room);
        assertThat(note(room, ruta, new MakeUp(LATER, " "))).isEqualTo(new MakeUpNoted.SayHow(200));
        assertThat(note(room, ruta, new MakeUp(LATER.plusDays(2), "In March")))
                .isEqualTo(new MakeUpNoted.WrongDay(LocalDate.of(2026, 10, 6)));
        assertThat(note(room, ruta, new MakeUp(LocalDate.of(2026, 10, 5), "In March")))
                .isEqualTo(new MakeUpNoted.WrongDay(LocalDate.of(2026, 10, 6)));
        room.mark(1, ruta, Presence.LATE);
        assertThat(note(room, ruta, new MakeUp(LATER, "In March"))).isEqualTo(new MakeUpNoted.NotMissed());
    }

    private static long missedOne(Classroom room) {
        long ruta = room.book(room.guest("Ruta"))[0];
        room.mark(1, ruta, Presence.NO);
        room.mark(2, ruta, Presence.HERE);
        room.clock.move(Duration.ofDays(8));
        return ruta;
    }

    private static MakeUpNoted note(Classroom room, long place, MakeUp madeUp) {
        return room.asTrainer(wiring -> wiring.get(NoteMakeUp.class).of(room.date, 1, place, madeUp));
    }
}
