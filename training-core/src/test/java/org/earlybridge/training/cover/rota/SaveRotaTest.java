package org.earlybridge.training.cover.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.cover.rota.Nursery.MONDAY;
import static org.earlybridge.training.cover.rota.Nursery.TUESDAY;
import static org.earlybridge.training.cover.rota.Nursery.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.EmploymentId;

class SaveRotaTest {

    @OnBothDatabases
    void a_weekly_pattern_holds_every_week_and_a_day_off_only_once(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        assertThat(set(larks, Lasting.EVERY_WEEK, asha, TUESDAY, "08:00", "16:00"))
                .isEqualTo(new RotaSaved.Done(1, List.of()));
        LocalDate off = TUESDAY.plusWeeks(3);
        assertThat(larks.save(Lasting.THIS_WEEK, Map.of(new RotaCell(asha, off), List.of())))
                .isEqualTo(new RotaSaved.Done(1, List.of()));

        assertThat(larks.on(asha, TUESDAY.plusWeeks(2))).containsExactly(hours("08:00", "16:00"));
        assertThat(larks.on(asha, off)).isEmpty();
        assertThat(larks.on(asha, off.plusWeeks(1))).containsExactly(hours("08:00", "16:00"));
        assertThat(larks.on(asha, TUESDAY.plusDays(1))).isEmpty();
        assertThat(larks.week(MONDAY.plusWeeks(3)).alone()).containsExactly(new RotaCell(asha, off));
    }

    @OnBothDatabases
    void a_new_pattern_leaves_a_day_off_and_other_hours_that_were_planned_for_later(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        put(larks, Lasting.EVERY_WEEK, asha, TUESDAY, "08:00", "16:00");
        LocalDate off = TUESDAY.plusWeeks(3);
        assertThat(larks.save(Lasting.THIS_WEEK, Map.of(new RotaCell(asha, off), List.of())))
                .isInstanceOf(RotaSaved.Done.class);
        put(larks, Lasting.THIS_WEEK, asha, TUESDAY.plusWeeks(5), "12:00", "18:00");

        put(larks, Lasting.EVERY_WEEK, asha, TUESDAY.plusWeeks(1), "09:00", "15:00");

        assertThat(larks.on(asha, TUESDAY)).containsExactly(hours("08:00", "16:00"));
        assertThat(larks.on(asha, TUESDAY.plusWeeks(1))).containsExactly(hours("09:00", "15:00"));
        assertThat(larks.on(asha, off)).isEmpty();
        assertThat(larks.on(asha, TUESDAY.plusWeeks(4))).containsExactly(hours("09:00", "15:00"));
        assertThat(larks.on(asha, TUESDAY.plusWeeks(5))).containsExactly(hours("12:00", "18:00"));
        assertThat(larks.on(asha, TUESDAY.plusWeeks(60))).containsExactly(hours("09:00", "15:00"));
    }

    @OnBothDatabases
    void every_impossible_day_is_told_with_its_person_day_and_remedy_and_nothing_is_stored(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId closed = larks.room("Old room");
        database.run("UPDATE room SET closed_on = '2026-10-01' WHERE id = " + closed.value());
        EmploymentId asha = larks.staff("Asha");
        EmploymentId ben = larks.staff("Ben");
        EmploymentId young = larks.staff("Carys");
        database.run("UPDATE employment SET ended = '2026-10-06' WHERE id = " + ben.value());
        database.run("UPDATE person SET born = '2009-03-01' WHERE given_name = 'Carys'");

        RotaSaved saved = larks.save(
                Lasting.THIS_WEEK,
                Map.of(
                        new RotaCell(asha, MONDAY), List.of(hours("13:00", "09:00")),
                        new RotaCell(asha, TUESDAY), List.of(hours("08:00", "12:00"), hours("11:30", "16:00")),
                        new RotaCell(asha, TUESDAY.plusDays(1)), List.of(hours("08:00", "12:00", closed)),
                        new RotaCell(ben, TUESDAY.plusDays(1)), List.of(hours("08:00", "12:00")),
                        new RotaCell(young, MONDAY), List.of(hours("08:00", "17:00"))));

        assertThat(((RotaSaved.Refused) saved).mistakes())
                .extracting(RotaMistake::sentence)
                .containsExactly(
                        "Asha Example, Monday 5 October 2026: it ends at 09:00, before it begins at 13:00. Change one of"
                                + " the two",
                        "Carys Example, Monday 5 October 2026: under 18, and 8 hours a day are the most without breaks"
                                + " counted, not 8 hours 30 minutes. Shorten the day",
                        "Asha Example, Tuesday 6 October 2026: 11:30 to 16:00 overlaps 08:00 to 12:00. Nobody is in two"
                                + " places at once: move one of them",
                        "Asha Example, Wednesday 7 October 2026: that room is closed or not yours. Choose another, or"
                                + " none",
                        "Ben Example, Wednesday 7 October 2026: not employed here on that day. Leave it empty");
        assertThat(larks.count("SELECT COUNT(*) FROM shift")).isZero();
    }

    @OnBothDatabases
    void hours_outside_the_opening_hours_are_stored_and_said(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        RotaSaved saved = set(larks, Lasting.THIS_WEEK, asha, MONDAY, "07:30", "12:00");
        assertThat(((RotaSaved.Done) saved).odd())
                .extracting(RotaMistake::sentence)
                .containsExactly("Asha Example, Monday 5 October 2026: 07:30 to 12:00 is partly outside your opening"
                        + " hours, 08:00 to 18:00");
        assertThat(larks.on(asha, MONDAY)).hasSize(1);
    }

    @OnBothDatabases
    void of_two_managers_who_save_the_same_week_the_second_is_told_what_changed(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        EmploymentId ben = larks.staff("Ben");
        RotaWeek seen = larks.week(MONDAY);
        put(larks, Lasting.THIS_WEEK, asha, TUESDAY, "08:00", "16:00");

        RotaSaved second = larks.save(
                seen, Lasting.THIS_WEEK, Map.of(new RotaCell(ben, TUESDAY), List.of(hours("09:00", "17:00"))));

        assertThat(second)
                .isEqualTo(new RotaSaved.Overtaken(List.of("Asha Example, Tuesday 6 October 2026: now 08:00 to 16:00,"
                        + " was not at work when you opened the page")));
        assertThat(larks.on(ben, TUESDAY)).isEmpty();
    }

    @OnBothDatabases
    void what_is_over_stays_as_it_was_and_what_did_not_change_is_not_written(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        put(larks, Lasting.EVERY_WEEK, asha, TUESDAY, "08:00", "16:00");
        larks.clock.move(Duration.ofDays(2));
        assertThat(set(larks, Lasting.THIS_WEEK, asha, TUESDAY, "09:00", "10:00"))
                .isEqualTo(new RotaSaved.Done(0, List.of()));
        assertThat(set(larks, Lasting.EVERY_WEEK, asha, TUESDAY.plusWeeks(1), "08:00", "16:00"))
                .isEqualTo(new RotaSaved.Done(0, List.of()));
        assertThat(larks.on(asha, TUESDAY)).containsExactly(hours("08:00", "16:00"));
        assertThat(larks.count("SELECT COUNT(*) FROM audit_entry WHERE what = 'rota changed from then on'"))
                .isEqualTo(1);
    }

    @OnBothDatabases
    void what_changes_has_places_checked_again_and_what_does_not_has_none(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        String noted = "SELECT COUNT(*) FROM cover_change WHERE provider_id = " + larks.setting.value();
        put(larks, Lasting.THIS_WEEK, asha, TUESDAY, "08:00", "16:00");
        assertThat(larks.count(noted)).isEqualTo(1);
        put(larks, Lasting.THIS_WEEK, asha, TUESDAY, "08:00", "16:00");
        assertThat(larks.count(noted)).isEqualTo(1);
    }

    @OnBothDatabases
    void a_rota_ends_with_the_employment(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        database.run("UPDATE employment SET ended = '2026-10-31' WHERE id = " + asha.value());
        put(larks, Lasting.EVERY_WEEK, asha, TUESDAY, "08:00", "16:00");
        assertThat(larks.count("SELECT COUNT(*) FROM shift WHERE last_day = '2026-10-31'"))
                .isEqualTo(1);
    }

    @OnBothDatabases
    void nobody_sees_or_saves_another_setting_s_rota(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        Nursery kingfishers = new Nursery(database, "Kingfishers");
        ProviderId other = kingfishers.setting;
        assertThatThrownBy(() -> larks.as(
                        Role.MANAGER, other, wiring -> wiring.get(SeeRota.class).of(larks.setting, MONDAY)))
                .isInstanceOf(NotFound.class);
        RotaChange change = new RotaChange(
                MONDAY,
                Map.of(),
                Map.of(new RotaCell(asha, MONDAY), List.of(hours("08:00", "16:00"))),
                Lasting.THIS_WEEK);
        RotaSaved saved =
                kingfishers.asManager(wiring -> wiring.get(SaveRota.class).week(other, change));
        assertThat(saved).isInstanceOf(RotaSaved.Refused.class);
        assertThat(larks.count("SELECT COUNT(*) FROM shift")).isZero();
    }

    private static RotaSaved set(
            Nursery nursery, Lasting lasting, EmploymentId who, LocalDate day, String from, String to) {
        return nursery.save(lasting, Map.of(new RotaCell(who, day), List.of(hours(from, to))));
    }

    private static void put(Nursery nursery, Lasting lasting, EmploymentId who, LocalDate day, String from, String to) {
        assertThat(set(nursery, lasting, who, day, from, to)).isInstanceOf(RotaSaved.Done.class);
    }
}
