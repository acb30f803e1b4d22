package org.earlybridge.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.attendance.Presence.HERE;
import static org.earlybridge.training.attendance.Presence.LATE;
import static org.earlybridge.training.attendance.Presence.NO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.compliance.Matrix;
import org.earlybridge.training.compliance.ReadMatrix;
import org.earlybridge.training.compliance.ReadTrainingRecord;
import org.earlybridge.training.compliance.TrainingRecord;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.PersonId;

class CertificatesTest {

    private static final String IN_FORCE =
            "SELECT requirement_code, issued, valid_to FROM certificate WHERE live = 1 ORDER BY requirement_code";

    @OnBothDatabases
    void whoever_came_to_all_sessions_gets_one_for_each_requirement_until_the_day_before_the_anniversary(
            TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        room.mark(1, ruta, HERE);
        assertThat(room.texts(IN_FORCE)).isEmpty();
        RegisterSaved.Done done = room.mark(2, Map.of(ruta, LATE));
        assertThat(done.earned()).isEqualTo(1);
        assertThat(room.texts(IN_FORCE))
                .containsExactly("SG-DSL 2026-10-13 2028-10-12", "SG-STAFF 2026-10-13 2028-10-12");
        assertThat(room.texts("SELECT DISTINCT code FROM certificate")).hasSize(2);
    }

    @OnBothDatabases
    void she_is_told_once_for_all_of_them(TestDatabase database) {
        Classroom room = Classroom.on(database);
        room.cameToBoth(room.book(room.guest("Ruta"))[0]);
        assertThat(room.texts("SELECT recipient, subject FROM notice"))
                .containsExactly("ruta@example.org Your certificate: Safeguarding lead");
        assertThat(room.texts("SELECT body FROM notice").get(0))
                .contains("Safeguarding, until 12 October 2028", "Safeguarding lead, until 12 October 2028")
                .contains("Cambridgeshire County Council", "/training-record");
    }

    @OnBothDatabases
    void a_corrected_register_revokes_it_and_deletes_nothing(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        room.cameToBoth(ruta);
        assertThat(room.mark(1, Map.of(ruta, NO)).lost()).isEqualTo(1);
        assertThat(room.texts(IN_FORCE)).isEmpty();
        assertThat(room.texts("SELECT revoked_because FROM certificate"))
                .containsExactly("The register was corrected.", "The register was corrected.");
        assertThat(room.texts("SELECT subject FROM notice ORDER BY id"))
                .containsExactly(
                        "Your certificate: Safeguarding lead", "Your certificate was withdrawn: Safeguarding lead");
    }

    @OnBothDatabases
    void corrected_back_she_gets_new_ones_and_the_old_codes_stay_revoked(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        room.cameToBoth(ruta);
        List<String> first = room.texts("SELECT code FROM certificate WHERE live = 1");
        room.mark(1, ruta, NO);
        room.mark(1, ruta, LATE);
        assertThat(room.texts("SELECT code FROM certificate WHERE live = 1"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first);
        assertThat(room.texts("SELECT code FROM certificate WHERE revoked_at IS NOT NULL"))
                .containsExactlyInAnyOrderElementsOf(first);
    }

    @OnBothDatabases
    void being_late_instead_of_in_time_costs_nothing(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        room.cameToBoth(ruta);
        RegisterSaved.Done done = room.mark(1, Map.of(ruta, LATE));
        assertThat(done.corrected()).isEqualTo(1);
        assertThat(done.earned() + done.lost()).isZero();
    }

    @OnBothDatabases
    void a_course_may_let_somebody_miss_one_for_those_who_begin_after_the_rule(TestDatabase database) {
        Classroom room = Classroom.on(database);
        room.database.run(
                "INSERT INTO completion_rule (id, course_code, valid_from, may_miss, make_ups) VALUES (1, 'SG-DSL', '2026-10-06', 1, 0)",
                "INSERT INTO completion_rule (id, course_code, valid_from, may_miss, make_ups) VALUES (2, 'SG-DSL', '2026-10-07', 0, 0)");
        long ruta = room.book(room.guest("Ruta"))[0];
        room.mark(1, ruta, NO);
        assertThat(room.mark(2, Map.of(ruta, HERE)).earned()).isEqualTo(1);
    }

    @OnBothDatabases
    void the_passport_and_the_matrix_of_her_setting_show_it_at_once_and_lose_it_when_it_is_revoked(
            TestDatabase database) {
        Classroom room = Classroom.on(database);
        PersonId person = room.guest("Ruta");
        room.given.employment(person, room.setting, Given.PCC, false);
        long ruta = room.book(person)[0];
        room.cameToBoth(ruta);
        TrainingRecord.Line line = safeguardingOf(room, person);
        assertThat(line.paper().orElseThrow().kind()).isEqualTo(Certificate.Kind.ISSUED_HERE);
        assertThat(line.held().validity().orElseThrow().lastDay()).contains(LocalDate.of(2028, 10, 12));
        assertThat(earnedBy(room, person)).containsExactlyInAnyOrder("Safeguarding", "Safeguarding lead");
        assertThat(inDateAt(room)).isEqualTo(1);
        room.mark(2, ruta, NO);
        assertThat(safeguardingOf(room, person).paper()).isEmpty();
        assertThat(earnedBy(room, person)).isEmpty();
        assertThat(inDateAt(room)).isZero();
    }

    @OnBothDatabases
    void the_database_itself_refuses_a_second_one_in_force(TestDatabase database) {
        Classroom room = Classroom.on(database);
        room.cameToBoth(room.book(room.guest("Ruta"))[0]);
        assertThatThrownBy(() -> room.database.run("UPDATE certificate SET requirement_code = 'SG-STAFF'"))
                .isInstanceOf(RuntimeException.class);
    }

    private static List<String> earnedBy(Classroom room, PersonId person) {
        return recordOf(room, person).earnedHere().stream()
                .map(TrainingRecord.EarnedHere::requirement)
                .toList();
    }

    private static TrainingRecord recordOf(Classroom room, PersonId person) {
        Standing standing = new Standing(Role.PRACTITIONER, Given.PCC, room.setting);
        return room.as(
                        person,
                        standing,
                        wiring -> wiring.get(ReadTrainingRecord.class).ofMine())
                .orElseThrow();
    }

    private static TrainingRecord.Line safeguardingOf(Classroom room, PersonId person) {
        return recordOf(room, person).lines().stream()
                .filter(one -> one.code().code().equals("SG-STAFF"))
                .findFirst()
                .orElseThrow();
    }

    private static int inDateAt(Classroom room) {
        Standing manager = new Standing(Role.MANAGER, Given.PCC, room.setting);
        return room.as(null, manager, wiring -> wiring.get(ReadMatrix.class).of(room.setting)).columns().stream()
                .filter(column -> column.code().code().equals("SG-STAFF"))
                .mapToInt(Matrix.Column::inDate)
                .sum();
    }
}
