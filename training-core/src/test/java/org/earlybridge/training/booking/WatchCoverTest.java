package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

/** A place that was lawful when it was booked is checked again, and told about when it is not lawful any more. */
class WatchCoverTest {

    private static final String TUESDAY = "2026-10-13";

    /** Three who work with nine children, of whom two must stay; Asha has a place. */
    private record Herons(Buyer nadia, PersonId asha, PersonId ben, PersonId carys, BookingView place) {

        static Herons in(TestDatabase database) {
            Buyer nadia = Buyer.at(Desk.on(database));
            Rota rota = Rota.at(nadia);
            PersonId asha = rota.adult("Asha");
            PersonId ben = rota.adult("Ben");
            PersonId carys = rota.adult("Carys");
            CohortId date = nadia.desk.dateWith(10, Given.online(TUESDAY, "09:30", 3));
            return new Herons(nadia, asha, ben, carys, nadia.paidOnInvoice(date, asha));
        }

        int watched() {
            return nadia.in(wiring -> wiring.get(WatchCover.class).due());
        }

        void change(String sql) {
            nadia.desk.database.run(sql);
            anotherNight();
        }

        private void anotherNight() {
            nadia.desk.database.run("UPDATE cover_night SET night = '2000-01-01'");
        }

        void carysIsNotThere() {
            Rota.leaves(nadia, carys);
            anotherNight();
        }

        void carysIsBack() {
            change("UPDATE shift SET last_day = NULL");
        }

        Optional<RedPlace> told() {
            return nadia.in(wiring -> wiring.get(SeeRedPlaces.class).about(place.reference()));
        }

        List<String> mails() {
            return nadia.desk.texts("SELECT subject FROM notice WHERE subject LIKE '%adults%' ORDER BY id");
        }
    }

    @OnBothDatabases
    void while_nothing_has_changed_nobody_is_told_anything(TestDatabase database) {
        Herons herons = Herons.in(database);
        assertThat(herons.watched()).isZero();
        assertThat(herons.told()).isEmpty();
        assertThat(herons.nadia().desk.texts("SELECT id FROM cover_change")).isEmpty();
    }

    @OnBothDatabases
    void a_rota_that_loses_somebody_turns_the_place_red_and_it_stays_booked(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsNotThere();
        assertThat(herons.watched()).isEqualTo(1);
        RedPlace red = herons.told().orElseThrow();
        assertThat(red.sentence())
                .startsWith("If Asha goes on Tuesday 13 October")
                .contains("needs 2 adults");
        assertThat(red.fixes()).isNotEmpty();
        assertThat(herons.nadia().see(herons.place()).status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(herons.mails()).hasSize(1);
    }

    @OnBothDatabases
    void it_is_told_once_however_often_it_is_looked_at(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsNotThere();
        assertThat(herons.watched()).isEqualTo(1);
        herons.carysIsNotThere();
        assertThat(herons.watched()).isZero();
        assertThat(herons.mails()).hasSize(1);
    }

    @OnBothDatabases
    void what_is_mended_is_told_too_and_may_turn_red_again(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsNotThere();
        assertThat(herons.watched()).isEqualTo(1);
        herons.carysIsBack();
        assertThat(herons.watched()).isEqualTo(1);
        assertThat(herons.told()).isEmpty();
        herons.carysIsNotThere();
        assertThat(herons.watched()).isEqualTo(1);
        assertThat(herons.mails()).hasSize(3);
    }

    @OnBothDatabases
    void a_place_that_is_given_up_takes_its_alert_with_it(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsNotThere();
        assertThat(herons.watched()).isEqualTo(1);
        assertThat(herons.nadia().cancel(herons.place(), CancelReason.PLANS_CHANGED))
                .isNotNull();
        assertThat(herons.watched()).isEqualTo(1);
        assertThat(herons.nadia().desk.texts("SELECT ended_because FROM cover_alert"))
                .containsExactly("OVER");
    }

    @OnBothDatabases
    void another_place_that_is_taken_is_enough_to_look_again(TestDatabase database) {
        Herons herons = Herons.in(database);
        assertThat(herons.watched()).isZero();
        CohortId same = herons.nadia().desk.dateWith(10, Given.online(TUESDAY, "10:00", 2));
        BookingView red = herons.nadia()
                .accepting("Parents keep six children at home", same, herons.ben())
                .fold(made -> made, no -> {
                    throw new AssertionError(no);
                });
        assertThat(herons.nadia().pay(red, Way.INVOICE)).isNotNull();
        assertThat(herons.watched()).isEqualTo(1);
        assertThat(herons.told()).isPresent();
    }

    @OnBothDatabases
    void who_takes_it_on_is_named_and_it_stays_red(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsNotThere();
        assertThat(herons.watched()).isEqualTo(1);
        int unused = herons.nadia().in(wiring -> {
            wiring.get(TakeOnRed.class).about(herons.place().reference(), " An agency sends somebody ");
            return 0;
        });
        herons.carysIsNotThere();
        assertThat(herons.watched()).isZero();
        assertThat(herons.told().orElseThrow().taken())
                .contains(new RedPlace.Taken(Desk.RUTA, "An agency sends somebody"));
        assertThat(herons.nadia().desk.texts("SELECT why FROM audit_entry WHERE what = 'COVER_RED_ACCEPTED'"))
                .containsExactly("An agency sends somebody");
    }

    @OnBothDatabases
    void another_setting_neither_sees_it_nor_takes_it_on(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsNotThere();
        assertThat(herons.watched()).isEqualTo(1);
        Buyer stranger = herons.nadia().another();
        BookingReference place = herons.place().reference();
        assertThatThrownBy(() ->
                        stranger.in(wiring -> wiring.get(SeeRedPlaces.class).about(place)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.in(wiring -> {
                    wiring.get(TakeOnRed.class).about(place, "mine");
                    return 0;
                }))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void who_has_a_place_stays_when_somebody_goes_instead_of_her(TestDatabase database) {
        Herons herons = Herons.in(database);
        database.run(
                "DELETE FROM certificate WHERE person_id <> " + herons.asha().value());
        Meeting course =
                new Meeting(LocalDate.parse(TUESDAY), LocalTime.of(9, 30), LocalTime.of(12, 30), Optional.empty());
        Map<PersonId, Colour> instead = herons.nadia()
                .in(wiring -> wiring.get(CheckRelease.class)
                        .instead(
                                herons.nadia().setting,
                                List.of(herons.asha()),
                                herons.asha(),
                                List.of(herons.ben(), herons.carys()),
                                List.of(course)));
        assertThat(instead).containsOnlyKeys(herons.ben(), herons.carys());
    }
}
