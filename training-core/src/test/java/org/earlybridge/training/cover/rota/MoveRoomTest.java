package org.earlybridge.training.cover.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.cover.rota.Nursery.TUESDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.EmploymentId;
import org.earlybridge.training.workforce.PersonId;

/** Two rooms with two adults each; one of four children needs one, the other of nine needs two. */
class MoveRoomTest {

    private static final Span MORNING = Span.parse("09:15-12:45");

    private record Larks(Nursery house, RoomId small, RoomId large, List<EmploymentId> staff) {

        static Larks in(TestDatabase database) {
            Nursery house = new Nursery(database, "Little Larks");
            RoomId small = house.room("Small room");
            RoomId large = house.room("Large room");
            Larks larks = new Larks(
                    house,
                    small,
                    large,
                    List.of(house.staff("Asha"), house.staff("Ben"), house.staff("Carys"), house.staff("Dara")));
            assertThat(house.add(Nursery.group(small, 4, Days.from(Nursery.MONDAY))))
                    .isEqualTo(Kept.done());
            assertThat(house.add(Nursery.group(large, 9, Days.from(Nursery.MONDAY))))
                    .isEqualTo(Kept.done());
            larks.staff.forEach(larks::qualified);
            larks.every_tuesday(small, "Asha", "Ben");
            larks.every_tuesday(large, "Carys", "Dara");
            return larks;
        }

        private void qualified(EmploymentId who) {
            long id = 9000 + who.value() * 2;
            house.database.run(
                    "INSERT INTO qualification (id, person_id, level, title, awarded) VALUES (" + id + ", "
                            + person(who).value() + ", 3, 'Early years', '2010-07-01')",
                    "INSERT INTO certificate (id, person_id, requirement_code, kind, issued, valid_to, source) VALUES ("
                            + id + ", " + person(who).value()
                            + ", 'PFA-FULL', 'SEEN', '2026-01-01', '2029-01-01', 'a test')");
        }

        private void every_tuesday(RoomId room, String... names) {
            for (String name : names) {
                Hours day = new Hours(LocalTime.of(8, 0), LocalTime.of(16, 0), Optional.of(room), 0);
                assertThat(house.save(Lasting.EVERY_WEEK, Map.of(new RotaCell(who(name), TUESDAY), List.of(day))))
                        .isInstanceOf(RotaSaved.Done.class);
            }
        }

        EmploymentId who(String name) {
            return staff.get(List.of("Asha", "Ben", "Carys", "Dara").indexOf(name));
        }

        PersonId person(EmploymentId who) {
            return new PersonId(house.count("SELECT person_id FROM employment WHERE id = " + who.value()));
        }

        RoomMoved move(String name, RoomId room, LocalDate day, String... going) {
            List<Meeting> meetings =
                    List.of(new Meeting(TUESDAY, LocalTime.of(9, 30), LocalTime.of(12, 30), Optional.empty()));
            List<PersonId> away =
                    List.of(going).stream().map(this::who).map(this::person).toList();
            PersonId moves = person(who(name));
            try {
                return house.asManager(wiring -> new RoomMoved.Done(wiring.get(OneMove.class)
                        .in(house.setting, new RoomMove(moves, room, day, MORNING), away, meetings)));
            } catch (NotMoved e) {
                return new RoomMoved.Refused(e.sentence());
            }
        }
    }

    @OnBothDatabases
    void a_colleague_stands_in_next_door_on_that_day_alone(TestDatabase database) {
        Larks larks = Larks.in(database);
        RoomMoved moved = larks.move("Ben", larks.large(), TUESDAY, "Carys");
        assertThat(moved).isInstanceOf(RoomMoved.Done.class);
        assertThat(((RoomMoved.Done) moved).becomes()).isNotEqualTo(Colour.RED);
        assertThat(larks.house().on(larks.who("Ben"), TUESDAY))
                .extracting(hours ->
                        hours.starts() + " " + hours.room().orElseThrow().equals(larks.large()))
                .containsExactly("08:00 false", "09:15 true", "12:45 false");
        assertThat(larks.house().on(larks.who("Ben"), TUESDAY.plusWeeks(1))).hasSize(1);
        assertThat(larks.house().count("SELECT COUNT(*) FROM rota_exception")).isEqualTo(1);
        assertThat(larks.house().count("SELECT COUNT(*) FROM audit_entry WHERE what = 'rota of a week changed'"))
                .isEqualTo(1);
        assertThat(larks.house().count("SELECT COUNT(*) FROM cover_change")).isPositive();
    }

    @OnBothDatabases
    void a_move_that_is_not_enough_leaves_the_rota_as_it_was(TestDatabase database) {
        Larks larks = Larks.in(database);
        RoomMoved moved = larks.move("Ben", larks.large(), TUESDAY, "Carys", "Asha");
        assertThat(moved).isInstanceOf(RoomMoved.Refused.class);
        assertThat(((RoomMoved.Refused) moved).sentence())
                .startsWith("The rota stays as it was, because this is not enough: If Asha and Carys go");
        assertThat(larks.house().on(larks.who("Ben"), TUESDAY)).hasSize(1);
        assertThat(larks.house().count("SELECT COUNT(*) FROM rota_exception")).isZero();
    }

    @OnBothDatabases
    void who_is_there_already_or_not_at_work_is_not_moved(TestDatabase database) {
        Larks larks = Larks.in(database);
        assertThat(larks.move("Dara", larks.large(), TUESDAY, "Carys"))
                .isEqualTo(new RoomMoved.Refused("The rota of that day has changed. Look at the verdict again."));
        assertThat(larks.move("Ben", larks.large(), TUESDAY.plusDays(1), "Carys"))
                .isInstanceOf(RoomMoved.Refused.class);
        assertThat(larks.move("Ben", larks.large(), Nursery.MONDAY.minusDays(6), "Carys"))
                .isEqualTo(new RoomMoved.Refused("That day is over, and its rota stays as it was."));
    }

    @OnBothDatabases
    void another_settings_room_and_house_are_not_hers(TestDatabase database) {
        Larks larks = Larks.in(database);
        Nursery owls = new Nursery(database, "Owls");
        RoomId theirs = owls.room("Their room");
        assertThat(larks.move("Ben", theirs, TUESDAY, "Carys"))
                .isEqualTo(
                        new RoomMoved.Refused("Ben Example, Tuesday 6 October 2026: that room is closed or not yours."
                                + " Choose another, or none."));
        ProviderId strange = owls.setting;
        RoomMove move = new RoomMove(larks.person(larks.who("Ben")), theirs, TUESDAY, MORNING);
        assertThatThrownBy(() -> larks.house()
                        .as(
                                Role.MANAGER,
                                larks.house().setting,
                                wiring -> wiring.get(OneMove.class).in(strange, move, List.of(), List.of())))
                .isInstanceOf(NotFound.class);
    }
}
