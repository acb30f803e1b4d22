package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.booking.BookingStatus.CONFIRMED;
import static org.earlybridge.training.booking.BookingStatus.HELD;

import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.workforce.PersonId;

/** Several dates that are paid for in one go. */
class BasketTest {

    @OnBothDatabases
    void a_second_date_gets_the_next_number_of_the_same_sign(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView aid = nadia.booked(nadia.desk.dateWith(5), nadia.staff(2));
        BookingView safe = nadia.bookedWith(aid, safeguarding(nadia), nadia.staff(1));
        assertThat(safe.reference().text()).isEqualTo(aid.basket() + "-02");
        assertThat(together(nadia, safe)).containsExactly(aid.reference(), safe.reference());
    }

    @OnBothDatabases
    void one_invoice_order_confirms_all_of_it_and_what_is_free_comes_along(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView aid = nadia.booked(nadia.desk.dateWith(5), nadia.staff(2));
        BookingView safe = nadia.bookedWith(aid, safeguarding(nadia), nadia.staff(1));
        assertThat(nadia.payAll(safe, Way.INVOICE, "PO-4711")).isInstanceOf(Paid.Confirmed.class);
        assertThat(nadia.see(aid).status()).isEqualTo(CONFIRMED);
        assertThat(nadia.see(aid).price().purchaseOrder()).contains("PO-4711");
        assertThat(nadia.see(safe).status()).isEqualTo(CONFIRMED);
        assertThat(nadia.see(safe).price().way()).contains(Way.NONE);
    }

    @OnBothDatabases
    void by_card_the_one_that_costs_something_is_waited_for_and_the_free_one_is_booked(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView safe = nadia.booked(safeguarding(nadia), nadia.staff(1));
        BookingView aid = nadia.bookedWith(safe, nadia.desk.dateWith(5), nadia.staff(2));
        Paid paid = nadia.payAll(safe, Way.CARD, "");
        assertThat(((Paid.ByCard) paid).booking().reference()).isEqualTo(aid.reference());
        assertThat(nadia.see(safe).status()).isEqualTo(CONFIRMED);
        assertThat(nadia.see(aid).status()).isEqualTo(HELD);
    }

    @OnBothDatabases
    void when_one_of_them_cannot_be_paid_like_that_none_is(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView safe = nadia.booked(safeguarding(nadia), nadia.staff(1));
        BookingView aid = nadia.bookedWith(safe, nadia.desk.dateWith(5), nadia.staff(1));
        assertThatThrownBy(() -> nadia.payAll(safe, Way.NONE, "")).isInstanceOf(NotPaid.class);
        assertThat(List.of(nadia.see(safe).status(), nadia.see(aid).status())).containsExactly(HELD, HELD);
    }

    @OnBothDatabases
    void what_was_given_up_before_is_not_paid_for(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView first = nadia.booked(nadia.desk.dateWith(5), nadia.staff(1));
        BookingView second = nadia.bookedWith(first, nadia.desk.dateWith(5), nadia.staff(1));
        assertThat(nadia.cancel(first, CancelReason.PLANS_CHANGED)).isNotNull();
        assertThat(nadia.payAll(second, Way.INVOICE, "")).isInstanceOf(Paid.Confirmed.class);
        assertThat(nadia.see(first).status()).isEqualTo(BookingStatus.CANCELLED);
    }

    @OnBothDatabases
    void nobody_adds_to_the_basket_of_another_setting(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        Buyer stranger = nadia.another();
        BookingView hers = nadia.booked(nadia.desk.dateWith(5), nadia.staff(1));
        CohortId date = safeguarding(nadia);
        PersonId[] staff = stranger.staff(1);
        assertThatThrownBy(() -> stranger.bookedWith(hers, date, staff)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void what_a_price_has_booked_is_found_again_by_her_whose_it_is_and_by_nobody_else(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        Buyer stranger = nadia.another();
        BookingView hers = nadia.booked(nadia.desk.dateWith(5), nadia.staff(1));
        QuoteId price = hers.price().quote().orElseThrow();
        assertThat(madeBy(nadia, price)).contains(hers.reference());
        assertThat(madeBy(stranger, price)).isEmpty();
    }

    private static Optional<BookingReference> madeBy(Buyer buyer, QuoteId price) {
        return buyer.in(wiring -> wiring.get(SeeBookings.class).madeBy(price));
    }

    private static List<BookingReference> together(Buyer buyer, BookingView one) {
        return buyer.in(wiring -> wiring.get(SeeBookings.class).together(one.reference())).stream()
                .map(BookingView::reference)
                .toList();
    }

    private static CohortId safeguarding(Buyer buyer) {
        Given given = buyer.desk.given;
        return given.date(
                given.course("SG-1", "Safeguarding for all", CourseFamily.SAFEGUARDING, ""),
                Given.online("2026-11-03", "18:30", 2));
    }
}
