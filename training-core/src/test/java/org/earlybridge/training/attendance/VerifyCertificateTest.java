package org.earlybridge.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.account.signin.Source;
import org.earlybridge.training.attendance.Verified.Shown;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.CertificateId;
import org.earlybridge.training.workforce.PersonId;

class VerifyCertificateTest {

    private static final Source TOWN_HALL = new Source("192.0.2.7");
    private static final Source ELSEWHERE = new Source("192.0.2.8");

    @OnBothDatabases
    void whoever_has_the_code_learns_what_it_proves_and_the_holders_initials_only(TestDatabase database) {
        Classroom room = Classroom.on(database);
        String code = certified(room, room.guest("Ruta"));
        Shown shown = ((Verified.Valid) ask(room, code, TOWN_HALL)).shown();
        assertThat(shown.initials()).isEqualTo("R. G.");
        assertThat(shown.course()).isEqualTo("Safeguarding lead");
        assertThat(shown.proves()).isEqualTo("Safeguarding");
        assertThat(shown.council()).isEqualTo("Cambridgeshire County Council");
        assertThat(shown.issued()).isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(shown.validTo()).contains(LocalDate.of(2028, 10, 12));
        assertThat(shown.toString()).doesNotContain("Ruta", "Guest");
    }

    @OnBothDatabases
    void its_last_day_counts_and_the_next_one_does_not(TestDatabase database) {
        Classroom room = Classroom.on(database);
        String code = certified(room, room.guest("Ruta"));
        room.clock.move(Duration.ofDays(730));
        assertThat(ask(room, code, TOWN_HALL)).isInstanceOf(Verified.Valid.class);
        room.clock.move(Duration.ofHours(3));
        assertThat(ask(room, code, TOWN_HALL)).isInstanceOf(Verified.Ended.class);
    }

    @OnBothDatabases
    void a_revoked_one_says_since_when(TestDatabase database) {
        Classroom room = Classroom.on(database);
        long ruta = room.book(room.guest("Ruta"))[0];
        room.cameToBoth(ruta);
        String code = codeInForce(room);
        room.mark(1, ruta, Presence.NO);
        Verified.Revoked revoked = (Verified.Revoked) ask(room, code, TOWN_HALL);
        assertThat(revoked.day()).isEqualTo(LocalDate.of(2026, 10, 13));
    }

    @OnBothDatabases
    void whoever_guesses_has_to_wait_and_nobody_elsewhere_has(TestDatabase database) {
        Classroom room = Classroom.on(database);
        String code = certified(room, room.guest("Ruta"));
        for (int guess = 0; guess < 20; guess++) {
            assertThat(ask(room, "2222-2222-2222-22" + (22 + guess), TOWN_HALL)).isEqualTo(new Verified.Unknown());
        }
        assertThat(ask(room, code, TOWN_HALL)).isEqualTo(new Verified.TooMany(Duration.ofSeconds(1)));
        assertThat(ask(room, code, ELSEWHERE)).isInstanceOf(Verified.Valid.class);
        room.clock.move(Duration.ofSeconds(1));
        assertThat(ask(room, code, TOWN_HALL)).isInstanceOf(Verified.Valid.class);
        for (int guess = 0; guess < 10; guess++) {
            room.clock.move(Duration.ofMinutes(1));
            assertThat(ask(room, "no code", TOWN_HALL)).isEqualTo(new Verified.Unknown());
        }
        assertThat(ask(room, code, TOWN_HALL)).isEqualTo(new Verified.TooMany(Duration.ofMinutes(1)));
    }

    @OnBothDatabases
    void wrong_codes_are_forgotten_after_a_day(TestDatabase database) {
        Classroom room = Classroom.on(database);
        assertThat(ask(room, "wrong", TOWN_HALL)).isEqualTo(new Verified.Unknown());
        assertThat(room.texts("SELECT source FROM code_guess").get(0)).doesNotContain("192");
        room.clock.move(Duration.ofHours(25));
        int forgotten =
                room.asTrainer(wiring -> wiring.get(ForgetCodeGuesses.class).now());
        assertThat(forgotten).isEqualTo(1);
    }

    @OnBothDatabases
    void she_prints_her_own_and_nobody_elses(TestDatabase database) {
        Classroom room = Classroom.on(database);
        PersonId ruta = room.guest("Ruta");
        String code = certified(room, ruta);
        CertificateId id =
                new CertificateId(Long.parseLong(room.texts("SELECT id FROM certificate WHERE code = '" + code + "'")
                        .get(0)));
        Standing standing = new Standing(Role.PRACTITIONER, Given.PCC, room.setting);
        CertificatePaper paper = room.as(
                ruta, standing, wiring -> wiring.get(SeeCertificate.class).ofMine(id));
        assertThat(paper.holder()).isEqualTo("Ruta Guest");
        assertThat(paper.askAt()).hasToString("http://localhost:8080/certificate?code=" + code);
        assertThatThrownBy(() -> room.asTrainer(
                        wiring -> wiring.get(SeeCertificate.class).ofMine(id)))
                .isInstanceOf(NotFound.class);
    }

    private static Verified ask(Classroom room, String code, Source source) {
        Standing nothing = new Standing(Role.BOARD, Given.PCC, null);
        return room.as(
                null, nothing, wiring -> wiring.get(VerifyCertificate.class).by(code, source));
    }

    private static String certified(Classroom room, PersonId person) {
        room.cameToBoth(room.book(person)[0]);
        return codeInForce(room);
    }

    private static String codeInForce(Classroom room) {
        return room.texts("SELECT code FROM certificate WHERE live = 1 AND requirement_code = 'SG-STAFF'")
                .get(0);
    }
}
