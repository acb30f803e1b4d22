package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.booking.BookingStatus.CANCELLED;
import static org.earlybridge.training.booking.BookingStatus.CONFIRMED;
import static org.earlybridge.training.booking.BookingStatus.EXPIRED;
import static org.earlybridge.training.booking.BookingStatus.HELD;
import static org.earlybridge.training.booking.BookingStatus.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.earlybridge.payments.charging.Fulfilment.Decision;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

class WaitingListTest {

    @OnBothDatabases
    void who_cancels_hands_the_place_to_the_first_in_line_in_the_same_commit(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(1);
        BookingView confirmed = nadia.paidOnInvoice(date, nadia.staff(1));
        BookingView first = nadia.booked(date, nadia.staff(1));
        BookingView second = nadia.booked(date, nadia.staff(1));
        assertThat(second.kept().position()).hasValue(2);
        assertThat(nadia.cancel(confirmed, CancelReason.PLANS_CHANGED)).isInstanceOf(Cancelling.Costs.class);
        assertThat(nadia.see(first).kept().until()).contains(Instant.parse("2026-09-22T17:00:00Z"));
        assertThat(nadia.see(second).kept().position()).hasValue(1);
        assertThat(nadia.desk.countsOf(date)).isEqualTo("0 taken, 1 held, 1 waiting of 1");
        assertThat(nadia.desk.texts("SELECT what, why FROM audit_entry WHERE what = 'WAITING_OFFERED'"))
                .containsExactly("WAITING_OFFERED first in line");
    }

    @OnBothDatabases
    void an_offer_is_a_held_place_that_can_be_paid_and_lapses_to_the_next(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(1);
        BookingView held = nadia.booked(date, nadia.staff(1));
        BookingView first = nadia.booked(date, nadia.staff(1));
        BookingView second = nadia.booked(date, nadia.staff(1));
        assertThat(nadia.cancel(held, CancelReason.PLANS_CHANGED)).isInstanceOf(Cancelling.Costs.class);
        nadia.desk.later(Duration.ofHours(32));
        assertThat(nadia.lookAfter()).isEqualTo(1);
        assertThat(nadia.see(first).status()).isEqualTo(EXPIRED);
        assertThat(nadia.pay(nadia.see(second), Way.INVOICE)).isInstanceOf(Paid.Confirmed.class);
        assertThat(nadia.mails()).containsExactly("offered", "lapsed", "offered", "confirmed");
    }

    @OnBothDatabases
    void a_party_too_large_for_what_is_free_is_passed_over_with_the_reason_and_keeps_its_turn(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(2);
        BookingView one = nadia.booked(date, nadia.staff(1));
        BookingView other = nadia.booked(date, nadia.staff(1));
        BookingView pair = nadia.booked(date, nadia.staff(2));
        BookingView single = nadia.booked(date, nadia.staff(1));
        assertThat(nadia.cancel(one, CancelReason.PLANS_CHANGED)).isInstanceOf(Cancelling.Costs.class);
        assertThat(nadia.see(pair).kept().position()).hasValue(1);
        assertThat(nadia.see(single).status()).isEqualTo(HELD);
        assertThat(nadia.desk.texts("SELECT why, row_kind FROM audit_entry WHERE what = 'WAITING_OFFERED'"))
                .containsExactly("passed over: " + pair.reference() + " needs 2 places and 1 are free" + " booking");
        assertThat(nadia.see(other).status()).isEqualTo(HELD);
    }

    @OnBothDatabases
    void nobody_who_comes_later_gets_a_free_place_before_those_who_wait(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(2);
        nadia.booked(date, nadia.staff(1));
        BookingView pair = nadia.booked(date, nadia.staff(2));
        assertThat(pair.status()).isEqualTo(WAITING);
        BookingView late = nadia.booked(date, nadia.staff(1));
        assertThat(nadia.see(late).kept().byOffer()).isTrue();
        assertThat(nadia.see(pair).status()).isEqualTo(WAITING);
    }

    @OnBothDatabases
    void somebody_booked_elsewhere_meanwhile_is_passed_over(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(1);
        BookingView held = nadia.booked(date, nadia.staff(1));
        PersonId[] asha = nadia.staff(1);
        BookingView ashas = nadia.booked(date, asha);
        BookingView next = nadia.booked(date, nadia.staff(1));
        nadia.booked(nadia.desk.dateWith(3, Given.online("2026-10-13", "18:00", 1)), asha);
        assertThat(nadia.cancel(held, CancelReason.PLANS_CHANGED)).isInstanceOf(Cancelling.Costs.class);
        assertThat(nadia.see(ashas).status()).isEqualTo(WAITING);
        assertThat(nadia.see(next).status()).isEqualTo(HELD);
    }

    @OnBothDatabases
    void when_booking_closes_the_list_ends_and_says_so(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(1);
        nadia.paidOnInvoice(date, nadia.staff(1));
        BookingView waiting = nadia.booked(date, nadia.staff(1));
        database.run("UPDATE cohort SET closes_at = '2026-09-21 10:00:00'");
        nadia.desk.later(Duration.ofHours(1));
        assertThat(nadia.lookAfter()).isEqualTo(1);
        assertThat(nadia.see(waiting).status()).isEqualTo(EXPIRED);
        assertThat(nadia.mails()).containsExactly("confirmed", "list-ended");
    }

    @OnBothDatabases
    void places_added_later_are_offered_by_the_job(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(1);
        nadia.paidOnInvoice(date, nadia.staff(1));
        BookingView waiting = nadia.booked(date, nadia.staff(1));
        database.run("UPDATE cohort SET capacity = 3 WHERE id = " + date.value());
        assertThat(overdue(nadia)).containsExactly(date);
        assertThat(nadia.lookAfter()).isEqualTo(1);
        assertThat(nadia.see(waiting).status()).isEqualTo(HELD);
        assertThat(overdue(nadia)).isEmpty();
    }

    @OnBothDatabases
    void when_a_date_is_called_off_everybody_gets_everything_back(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(2);
        BookingView confirmed = nadia.paidOnInvoice(date, nadia.staff(1));
        BookingView page = nadia.onThePaymentPage(date, nadia.staff(1));
        nadia.desk.later(Duration.ofDays(21));
        database.run("UPDATE cohort SET status = 'CANCELLED'");
        assertThat(nadia.lookAfter()).isEqualTo(2);
        assertThat(nadia.see(confirmed).status()).isEqualTo(CANCELLED);
        assertThat(nadia.charges.of(confirmed.reference().text()).orElseThrow().fee())
                .hasToString("£0.00");
        assertThat(nadia.cardPaymentComes(page)).isEqualTo(Decision.REFUND_CANCELLED);
        assertThat(nadia.leftInFund()).isEqualTo("40000");
    }

    @OnBothDatabases
    void money_within_the_hold_confirms_however_often_it_is_told(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(1);
        BookingView page = nadia.onThePaymentPage(date, nadia.staff(1));
        assertThat(List.of(nadia.cardPaymentComes(page), nadia.cardPaymentComes(page)))
                .containsOnly(Decision.SEATED);
        assertThat(nadia.see(page).status()).isEqualTo(CONFIRMED);
        assertThat(nadia.mails()).containsExactly("confirmed");
        assertThat(nadia.desk.countsOf(date)).isEqualTo("1 taken, 0 held, 0 waiting of 1");
    }

    @OnBothDatabases
    void money_that_comes_late_seats_them_again_while_there_is_room(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView page = nadia.onThePaymentPage(nadia.desk.dateWith(1), nadia.staff(1));
        nadia.desk.later(Duration.ofMinutes(31));
        assertThat(nadia.lookAfter()).isEqualTo(1);
        assertThat(nadia.leftInFund()).isEqualTo("40000");
        assertThat(nadia.cardPaymentComes(page)).isEqualTo(Decision.SEATED);
        assertThat(nadia.see(page).status()).isEqualTo(CONFIRMED);
        assertThat(nadia.leftInFund()).isEqualTo("34500");
    }

    @OnBothDatabases
    void money_that_comes_late_when_it_is_full_goes_back_and_puts_them_first_in_line(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(1);
        BookingView page = nadia.onThePaymentPage(date, nadia.staff(1));
        BookingView next = nadia.booked(date, nadia.staff(1));
        BookingView third = nadia.booked(date, nadia.staff(1));
        nadia.desk.later(Duration.ofMinutes(31));
        assertThat(nadia.lookAfter()).isEqualTo(1);
        assertThat(nadia.cardPaymentComes(page)).isEqualTo(Decision.REFUND_FULL);
        assertThat(nadia.cardPaymentComes(page)).isEqualTo(Decision.REFUND_FULL);
        assertThat(nadia.see(third).kept().position()).hasValue(2);
        assertThat(nadia.mails()).containsExactly("lapsed", "offered", "paid-too-late");
        assertThat(nadia.cancel(next, CancelReason.PLANS_CHANGED)).isInstanceOf(Cancelling.Costs.class);
        assertThat(nadia.desk.texts("SELECT reference, status FROM booking WHERE basket = '" + page.basket()
                        + "' ORDER BY reference"))
                .containsExactly(page.reference() + " EXPIRED", page.basket() + "-02 HELD");
    }

    private static List<CohortId> overdue(Buyer buyer) {
        return buyer.in(wiring ->
                wiring.get(Overdues.class).freeWhileSomebodyWaits(buyer.desk.clock.instant(), Duration.ofMinutes(5)));
    }
}
