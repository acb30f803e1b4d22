package org.earlybridge.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.attendance.Presence.HERE;
import static org.earlybridge.training.attendance.Presence.LATE;
import static org.earlybridge.training.attendance.Presence.NO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.attendance.RegisterSaved.Overtaken;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;

class RegisterTest {

    @OnBothDatabases
    void a_mark_says_who_made_it_and_when(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        RegisterSaved.Done done = room.mark(1, Map.of(ruta, LATE));
        assertThat(done.marked()).isEqualTo(1);
        RegisterView register =
                room.asTrainer(wiring -> wiring.get(SeeRegister.class).of(room.date, 1));
        assertThat(register.meeting().sessions()).isEqualTo(2);
        RegisterView.Line line = register.lines().get(0);
        assertThat(line.name()).isEqualTo("Ruta Guest");
        assertThat(line.setting()).isEqualTo("Little Herons");
        assertThat(line.mark().orElseThrow().presence()).isEqualTo(LATE);
        assertThat(line.mark().orElseThrow().at()).isEqualTo(Classroom.SECOND_EVENING);
        assertThat(line.mark().orElseThrow().by()).isEqualTo("Example");
    }

    @OnBothDatabases
    void a_booking_is_attended_when_its_last_session_is_marked_and_a_correction_turns_it(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        room.mark(2, ruta, HERE);
        assertThat(room.statusOf(ruta)).isEqualTo("CONFIRMED");
        room.mark(1, ruta, NO);
        assertThat(room.statusOf(ruta)).isEqualTo("ATTENDED");
        room.mark(2, ruta, NO);
        assertThat(room.statusOf(ruta)).isEqualTo("NO_SHOW");
        room.mark(1, ruta, LATE);
        assertThat(room.statusOf(ruta)).isEqualTo("ATTENDED");
    }

    @OnBothDatabases
    void of_a_party_it_is_enough_that_one_came(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long[] party = room.book(room.guest("Ruta"), room.guest("Sade"));
        room.mark(1, party[0], HERE);
        room.mark(2, party[0], HERE);
        assertThat(room.statusOf(party[0])).isEqualTo("CONFIRMED");
        room.mark(1, party[1], NO);
        room.mark(2, party[1], NO);
        assertThat(room.statusOf(party[0])).isEqualTo("ATTENDED");
    }

    @OnBothDatabases
    void nobody_is_marked_before_the_day_and_everybody_from_its_first_minute_on(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        room.clock.move(Duration.ofHours(-22));
        RegisterSaved early = room.asTrainer(wiring -> room.save(wiring, 2, Map.of(ruta, HERE)));
        assertThat(early).isEqualTo(new RegisterSaved.TooEarly(LocalDate.of(2026, 10, 13)));
        room.clock.move(Duration.ofMinutes(30));
        assertThat(room.mark(2, Map.of(ruta, HERE)).marked()).isEqualTo(1);
    }

    @OnBothDatabases
    void the_register_of_others_is_not_there(TestDatabase database) {
        Classroom room = Classroom.on(database);
        RegisterView hers = room.asCoordinator(
                Given.CCC, wiring -> wiring.get(SeeRegister.class).of(room.date, 1));
        assertThat(hers.lines()).isEmpty();
        assertThatThrownBy(() -> room.asCoordinator(
                        Given.PCC, wiring -> wiring.get(SeeRegister.class).of(room.date, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.as(
                        room.guest("Another"),
                        new Standing(Role.TRAINER, Given.CCC, null),
                        wiring -> wiring.get(SeeRegister.class).of(room.date, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.as(
                        room.moira,
                        new Standing(Role.TRAINER, Given.PCC, null),
                        wiring -> wiring.get(SeeRegister.class).of(room.date, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        room.asTrainer(wiring -> wiring.get(SeeRegister.class).of(room.date, 3)))
                .isInstanceOf(NotFound.class);
        room.database.run("UPDATE cohort SET status = 'CANCELLED' WHERE id = " + room.date.value());
        assertThatThrownBy(() ->
                        room.asTrainer(wiring -> wiring.get(SeeRegister.class).of(room.date, 1)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void what_somebody_else_marked_meanwhile_stands_and_is_told(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long[] party = room.book(room.guest("Ruta"), room.guest("Sade"));
        room.mark(1, party[0], LATE);
        List<Marking> fromAnOldPage = List.of(
                new Marking(party[0], Optional.empty(), NO),
                new Marking(party[1], Optional.empty(), HERE),
                new Marking(99, Optional.empty(), HERE));
        RegisterSaved saved =
                room.asTrainer(wiring -> wiring.get(MarkRegister.class).of(room.date, 1, fromAnOldPage));
        assertThat(saved)
                .isEqualTo(new RegisterSaved.Done(1, 0, 0, 0, List.of(new Overtaken(party[0]), new Overtaken(99))));
        assertThat(room.texts("SELECT presence FROM attendance ORDER BY place_id"))
                .containsExactly("LATE", "HERE");
    }

    @OnBothDatabases
    void the_same_page_sent_twice_changes_nothing_the_second_time(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        List<Marking> page = List.of(new Marking(ruta, Optional.empty(), HERE));
        room.mark(1, ruta, HERE);
        RegisterSaved again =
                room.asTrainer(wiring -> wiring.get(MarkRegister.class).of(room.date, 1, page));
        assertThat(again).isEqualTo(new RegisterSaved.Done(0, 0, 0, 0, List.of()));
        assertThat(room.texts("SELECT what FROM audit_entry WHERE row_kind = 'attendance'"))
                .containsExactly("ATTENDANCE_MARKED");
    }

    @OnBothDatabases
    void every_correction_stays_in_the_trail(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        room.mark(1, ruta, HERE);
        room.mark(1, ruta, NO);
        assertThat(room.texts("SELECT what, text_before, text_after FROM audit_entry WHERE row_kind = 'attendance'"
                        + " ORDER BY id"))
                .containsExactly(
                        "ATTENDANCE_MARKED null place " + ruta + ", session 1: HERE",
                        "ATTENDANCE_CORRECTED place " + ruta + ", session 1: HERE place " + ruta + ", session 1: NO");
    }

    @OnBothDatabases
    void a_trainer_finds_her_registers_and_a_coordinator_those_of_her_council(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long[] party = room.book(room.guest("Ruta"), room.guest("Sade"));
        room.mark(1, party[0], HERE);
        List<RegisterLink> hers =
                room.asTrainer(wiring -> wiring.get(ListRegisters.class).ofMine());
        assertThat(hers).extracting(link -> link.meeting().ordinal()).containsExactly(2, 1);
        assertThat(hers).extracting(RegisterLink::people).containsExactly(2, 2);
        assertThat(hers).extracting(RegisterLink::marked).containsExactly(0, 1);
        List<RegisterLink> councils = room.asCoordinator(
                Given.CCC, wiring -> wiring.get(ListRegisters.class).of(Given.CCC));
        assertThat(councils).isEqualTo(hers);
        room.clock.move(Duration.ofDays(-1));
        List<RegisterLink> theDayBefore =
                room.asTrainer(wiring -> wiring.get(ListRegisters.class).ofMine());
        assertThat(theDayBefore).extracting(link -> link.meeting().ordinal()).containsExactly(1);
    }
}
