package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.earlybridge.payments.database.Crowd;
import org.earlybridge.training.booking.Refused.Reason;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cover.Party;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.workforce.PersonId;

/** A booking asks whether those who go can be spared, and a place taken counts from its commit on. */
class SparingTest {

    private static final String TUESDAY = "2026-10-13";

    /** A manager and three who work with nine children, of whom two must stay. */
    private record Herons(Buyer nadia, PersonId asha, PersonId ben, PersonId carys) {

        static Herons in(TestDatabase database) {
            Buyer nadia = Buyer.at(Desk.on(database));
            Rota rota = Rota.at(nadia);
            return new Herons(nadia, rota.adult("Asha"), rota.adult("Ben"), rota.adult("Carys"));
        }

        CohortId morning() {
            return nadia.desk.dateWith(10, Given.online(TUESDAY, "09:30", 3));
        }

        boolean canGo(CohortId date, PersonId person) {
            return nadia.in(wiring -> wiring.get(Sparing.class)
                            .of(
                                    nadia.setting,
                                    Party.of(List.of(person)),
                                    wiring.get(Cohorts.class).with(date).orElseThrow())
                            .colour()
                    != Colour.RED);
        }

        CohortId another() {
            return nadia.desk.dateWith(10, Given.online(TUESDAY, "10:00", 2));
        }
    }

    @OnBothDatabases
    void one_of_three_can_go_and_it_is_kept_what_was_said(TestDatabase database) {
        Herons herons = Herons.in(database);
        Buyer nadia = herons.nadia();
        BookingView booking = nadia.booked(herons.morning(), herons.asha());
        assertThat(booking.cover().verdict()).contains(Colour.GREEN);
        assertThat(booking.cover().accepted()).isEmpty();
        assertThat(nadia.see(booking).cover().each())
                .containsExactly(new BookingView.Told(
                        herons.asha(), Colour.GREEN, "Asha can go on Tuesday 13 October from 9:30am to 12:30pm."));
    }

    @OnBothDatabases
    void two_of_three_cannot_and_nothing_is_left_behind(TestDatabase database) {
        Herons herons = Herons.in(database);
        Buyer nadia = herons.nadia();
        CohortId date = herons.morning();
        Refused refused = nadia.book(date, herons.asha(), herons.ben())
                .fold(
                        made -> {
                            throw new AssertionError(made);
                        },
                        no -> no);
        assertThat(refused.reason()).isEqualTo(Reason.COVER_RED);
        assertThat(refused.people()).containsExactly(herons.asha(), herons.ben());
        assertThat(refused.sentence())
                .startsWith("If Asha and Ben go on Tuesday 13 October from 9:30am to 12:30pm,")
                .contains("Pre-school needs 2 adults for 9 children")
                .endsWith("Choose another date or other people, or book all the same and say why.");
        assertThat(nadia.desk.countsOf(date)).isEqualTo("0 taken, 0 held, 0 waiting of 10");
        assertThat(nadia.leftInFund()).isEqualTo("40000");
    }

    @OnBothDatabases
    void a_manager_may_take_it_on_with_a_reason_and_it_stays_red(TestDatabase database) {
        Herons herons = Herons.in(database);
        Buyer nadia = herons.nadia();
        BookingView booking = nadia.accepting(
                        "Parents keep six children at home", herons.morning(), herons.asha(), herons.ben())
                .fold(made -> made, no -> {
                    throw new AssertionError(no);
                });
        BookingView read = nadia.see(booking);
        assertThat(read.cover().verdict()).contains(Colour.RED);
        assertThat(read.cover().accepted())
                .contains(new BookingView.Accepted(Desk.RUTA, "Parents keep six children at home"));
        assertThat(nadia.desk.texts("SELECT authority_id, why FROM audit_entry WHERE what = 'COVER_RED_ACCEPTED'"))
                .containsExactly("PCC Parents keep six children at home");
    }

    @OnBothDatabases
    void blanks_are_no_reason(TestDatabase database) {
        Herons herons = Herons.in(database);
        Buyer nadia = herons.nadia();
        String outcome = nadia.accepting("   ", herons.morning(), herons.asha(), herons.ben())
                .fold(made -> "booked", no -> no.reason().name());
        assertThat(outcome).isEqualTo("COVER_RED");
    }

    @OnBothDatabases
    void who_has_a_place_is_missing_for_the_next_and_back_when_it_is_given_up(TestDatabase database) {
        Herons herons = Herons.in(database);
        Buyer nadia = herons.nadia();
        BookingView first = nadia.paidOnInvoice(herons.morning(), herons.asha());
        CohortId another = herons.another();
        assertThat(nadia.refused(another, herons.ben())).isEqualTo(Reason.COVER_RED);
        Cancelling unused = nadia.cancel(first, CancelReason.PLANS_CHANGED);
        assertThat(nadia.booked(another, herons.ben()).cover().verdict()).contains(Colour.GREEN);
    }

    @OnBothDatabases
    void somebody_else_goes_and_whoever_stays_is_there(TestDatabase database) {
        Herons herons = Herons.in(database);
        Buyer nadia = herons.nadia();
        BookingView booking = nadia.paidOnInvoice(herons.morning(), herons.asha());
        BookingView now = nadia.substitute(booking, herons.asha(), herons.carys())
                .fold(made -> made, no -> {
                    throw new AssertionError(no);
                });
        assertThat(now.cover().each())
                .extracting(BookingView.Told::person, BookingView.Told::verdict)
                .containsExactly(tuple(herons.carys(), Colour.GREEN));
        CohortId another = herons.another();
        assertThat(nadia.refused(another, herons.asha())).isEqualTo(Reason.COVER_RED);
    }

    @OnBothDatabases
    void a_childminder_needs_nobodys_leave_but_is_told(TestDatabase database) {
        Herons herons = Herons.in(database);
        Buyer nadia = herons.nadia();
        database.run("UPDATE provider SET kind = 'CHILDMINDER', payer_class = 'CHILDMINDER', min_adults = 1 WHERE id = "
                + nadia.setting.value());
        BookingView booking = nadia.booked(herons.morning(), herons.asha(), herons.ben(), herons.carys());
        assertThat(booking.cover().verdict()).contains(Colour.RED);
        assertThat(booking.cover().each().get(0).sentence()).contains("9 children would be with nobody");
        assertThat(booking.cover().accepted().map(BookingView.Accepted::by)).contains(Desk.RUTA);
    }

    @OnBothDatabases
    void without_a_rota_nobody_says_green(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = nadia.booked(nadia.desk.dateWith(1), nadia.staff(1));
        assertThat(booking.cover().verdict()).contains(Colour.AMBER);
        assertThat(booking.cover().each().get(0).sentence())
                .isEqualTo("No rooms or no rota of Little Herons are known yet, so this could not be checked.");
    }

    @OnBothDatabases
    void of_two_who_are_booked_at_once_one_is_let_go(TestDatabase database) throws Exception {
        Herons herons = Herons.in(database);
        Buyer nadia = herons.nadia();
        List<QuoteId> quotes =
                List.of(nadia.quote(herons.morning(), herons.asha()), nadia.quote(herons.another(), herons.ben()));
        List<Boolean> booked = new Crowd(2)
                .all(number -> new TryAgain()
                        .whenInTheWay(() -> nadia.on(quotes.get(number)).fold(made -> true, no -> false)));
        assertThat(booked).containsExactlyInAnyOrder(true, false);
    }

    /** The twin: were it asked first and booked afterwards, both would go and nobody would see it. */
    @OnBothDatabases
    void were_the_setting_not_held_both_would_go(TestDatabase database) throws Exception {
        Herons herons = Herons.in(database);
        Desk desk = herons.nadia().desk;
        List<CohortId> dates = List.of(herons.morning(), herons.another());
        List<PersonId> people = List.of(herons.asha(), herons.ben());
        Crowd asked = new Crowd(2);
        List<Boolean> booked = new Crowd(2).all(number -> {
            boolean canGo = herons.canGo(dates.get(number), people.get(number));
            asked.meet();
            return canGo && desk.statusOf(desk.seat(dates.get(number), people.get(number))) == BookingStatus.HELD;
        });
        assertThat(booked).containsExactly(true, true);
        assertThat(herons.canGo(herons.morning(), herons.carys())).isFalse();
    }
}
