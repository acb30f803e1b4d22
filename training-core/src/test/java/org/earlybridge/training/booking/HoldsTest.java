package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.booking.BookingStatus.CONFIRMED;
import static org.earlybridge.training.booking.BookingStatus.EXPIRED;
import static org.earlybridge.training.booking.BookingStatus.HELD;
import static org.earlybridge.training.booking.BookingStatus.WAITING;

import java.time.Duration;
import java.time.Instant;
import org.earlybridge.payments.charging.ChargeState;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.booking.Refused.Reason;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.workforce.PersonId;

class HoldsTest {

    @OnBothDatabases
    void a_place_is_held_for_fifteen_minutes_at_the_price_that_was_told(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = nadia.booked(nadia.desk.dateWith(2), nadia.staff(2));
        assertThat(booking.status()).isEqualTo(HELD);
        assertThat(booking.kept().until()).contains(Desk.MONDAY_MORNING.plus(Duration.ofMinutes(15)));
        assertThat(booking.price().pays()).hasToString("£70.00");
        assertThat(booking.price().full()).hasToString("£240.00");
        assertThat(nadia.leftInFund()).isEqualTo("29000");
        assertThat(booking.reference().text()).matches("EB-[2-9A-Z]{4}-01");
    }

    @OnBothDatabases
    void it_can_be_kept_longer_ten_times_and_no_more(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = nadia.booked(nadia.desk.dateWith(2), nadia.staff(1));
        for (int left = 9; left >= 0; left--) {
            assertThat(nadia.keepLonger(booking).kept().extensionsLeft()).isEqualTo(left);
        }
        Instant most = Desk.MONDAY_MORNING.plus(Duration.ofMinutes(165));
        assertThat(nadia.keepLonger(booking).kept().until()).contains(most);
    }

    @OnBothDatabases
    void a_hold_that_ends_goes_to_the_next_in_line_and_gives_its_fund_back(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(1);
        BookingView first = nadia.booked(date, nadia.staff(1));
        BookingView second = nadia.booked(date, nadia.staff(1));
        assertThat(second.status()).isEqualTo(WAITING);
        nadia.desk.later(Duration.ofMinutes(15));
        assertThat(nadia.lookAfter()).isEqualTo(1);
        assertThat(nadia.see(first).status()).isEqualTo(EXPIRED);
        assertThat(nadia.see(second).status()).isEqualTo(HELD);
        assertThat(nadia.see(second).kept().byOffer()).isTrue();
        assertThat(nadia.leftInFund()).isEqualTo("34500");
        assertThat(nadia.mails()).containsExactly("lapsed", "offered");
    }

    @OnBothDatabases
    void a_hold_that_has_a_second_left_stays(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = nadia.booked(nadia.desk.dateWith(1), nadia.staff(1));
        nadia.desk.later(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(nadia.lookAfter()).isZero();
        assertThat(nadia.see(booking).status()).isEqualTo(HELD);
    }

    @OnBothDatabases
    void going_to_the_payment_page_keeps_the_place_for_as_long_as_the_page_is_open(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = nadia.onThePaymentPage(nadia.desk.dateWith(1), nadia.staff(1));
        assertThat(booking.kept().until()).contains(Desk.MONDAY_MORNING.plus(Duration.ofMinutes(31)));
        nadia.desk.later(Duration.ofMinutes(10));
        assertThat(nadia.see(booking).kept().until()).isEqualTo(booking.kept().until());
        assertThat(nadia.charges.stateOf(booking.reference())).isEqualTo(ChargeState.OPEN);
    }

    @OnBothDatabases
    void on_invoice_it_is_confirmed_at_once_with_a_mail_and_a_calendar_file(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(2);
        BookingView booking = nadia.paidOnInvoice(date, nadia.staff(2));
        assertThat(booking.status()).isEqualTo(CONFIRMED);
        assertThat(nadia.desk.countsOf(date)).isEqualTo("2 taken, 0 held, 0 waiting of 2");
        assertThat(nadia.charges.stateOf(booking.reference())).isEqualTo(ChargeState.CONFIRMED);
        assertThat(nadia.mails()).containsExactly("confirmed");
        assertThat(nadia.desk.texts("SELECT calendar FROM notice").get(0))
                .contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Europe/London:20261013T183000", "SEQUENCE:0")
                .contains(
                        "UID:" + booking.reference() + "-1@earlybridge",
                        "UID:" + booking.reference() + "-2@earlybridge");
    }

    @OnBothDatabases
    void a_school_class_buys_on_invoice_only_with_its_order_s_number(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        database.run("UPDATE provider SET payer_class = 'MAINTAINED_SCHOOL_CLASS'");
        BookingView booking = nadia.booked(nadia.desk.dateWith(2), nadia.staff(1));
        assertThat(nadia.pay(booking, Way.INVOICE, "  ")).isInstanceOf(Paid.NeedsPurchaseOrder.class);
        Paid paid = nadia.pay(booking, Way.INVOICE, " PO-4711 ");
        assertThat(((Paid.Confirmed) paid).booking().price().purchaseOrder()).contains("PO-4711");
    }

    @OnBothDatabases
    void where_nothing_is_due_nothing_can_be_paid(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        database.run("UPDATE course SET family = 'SAFEGUARDING'");
        BookingView free = nadia.booked(nadia.desk.dateWith(2), nadia.staff(1));
        assertThat(nadia.pay(free, Way.CARD)).isEqualTo(new Paid.NothingIsDue());
        assertThat(nadia.pay(free, Way.NONE)).isInstanceOf(Paid.Confirmed.class);
    }

    @OnBothDatabases
    void a_price_is_good_for_a_quarter_of_an_hour(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        QuoteId quote = nadia.quote(nadia.desk.dateWith(2), nadia.staff(1));
        nadia.desk.later(Duration.ofMinutes(15));
        assertThat(nadia.on(quote).<Reason>fold(made -> Reason.CLOSED, Refused::reason))
                .isEqualTo(Reason.QUOTE_EXPIRED);
    }

    @OnBothDatabases
    void whoever_finds_the_fund_used_up_is_asked_to_look_at_the_price_again(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(2);
        QuoteId quote = nadia.quote(date, nadia.staff(1));
        database.run("UPDATE fund SET budget_pence = 5499, left_pence = 5499");
        assertThat(nadia.on(quote).<Reason>fold(made -> Reason.CLOSED, Refused::reason))
                .isEqualTo(Reason.QUOTE_EXPIRED);
        assertThat(nadia.desk.countsOf(date)).isEqualTo("0 taken, 0 held, 0 waiting of 2");
        assertThat(nadia.leftInFund()).isEqualTo("5499");
    }

    @OnBothDatabases
    void nobody_is_booked_twice_nor_in_two_places_at_once(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(2);
        CohortId sameEvening = nadia.desk.dateWith(2, Given.online("2026-10-20", "20:00", 1));
        CohortId straightAfter = nadia.desk.dateWith(2, Given.online("2026-10-20", "20:30", 1));
        PersonId[] asha = nadia.staff(1);
        assertThat(nadia.booked(date, asha).status()).isEqualTo(HELD);
        assertThat(nadia.refused(date, asha)).isEqualTo(Reason.ALREADY_BOOKED);
        assertThat(nadia.refused(sameEvening, asha)).isEqualTo(Reason.CLASH);
        assertThat(nadia.booked(straightAfter, asha).status()).isEqualTo(HELD);
    }

    @OnBothDatabases
    void a_date_that_closed_since_the_price_was_told_is_not_booked(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(2);
        QuoteId quote = nadia.quote(date, nadia.staff(1));
        database.run("UPDATE cohort SET status = 'CLOSED'");
        assertThat(nadia.on(quote).<Reason>fold(made -> Reason.CLASH, Refused::reason))
                .isEqualTo(Reason.CLOSED);
    }

    @OnBothDatabases
    void another_setting_s_booking_is_not_there(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = nadia.booked(nadia.desk.dateWith(2), nadia.staff(1));
        Buyer ewa = nadia.another();
        assertThatThrownBy(() -> ewa.see(booking)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ewa.cancel(booking, CancelReason.PLANS_CHANGED))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ewa.keepLonger(booking)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ewa.pay(booking, Way.INVOICE)).isInstanceOf(NotFound.class);
    }
}
