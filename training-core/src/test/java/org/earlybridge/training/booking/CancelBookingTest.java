package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.booking.BookingStatus.CANCELLED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.earlybridge.payments.charging.ChargeState;
import org.earlybridge.training.booking.Refused.Reason;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

class CancelBookingTest {

    /** Two weeks before a course on Tuesday 13 October are up with Tuesday 29 September, midnight in London. */
    private static final Instant LAST_FREE_SECOND = Instant.parse("2026-09-29T22:59:59Z");

    @OnBothDatabases
    void cancelling_is_free_until_the_day_that_was_told_and_costs_her_share_a_second_later(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = nadia.paidOnInvoice(nadia.desk.dateWith(2), nadia.staff(1));
        assertThat(booking.price().freeUntil()).hasToString("Optional[2026-09-29]");
        nadia.desk.later(Duration.between(Desk.MONDAY_MORNING, LAST_FREE_SECOND));
        assertThat(costs(nadia.preview(booking, CancelReason.PLANS_CHANGED))).isEqualTo("fee £0.00, back £35.00");
        nadia.desk.later(Duration.ofSeconds(1));
        assertThat(costs(nadia.preview(booking, CancelReason.PLANS_CHANGED))).isEqualTo("fee £35.00, back £0.00");
    }

    @OnBothDatabases
    void illness_costs_nothing_however_late(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = nadia.paidOnInvoice(nadia.desk.dateWith(2), nadia.staff(1));
        nadia.desk.later(Duration.ofDays(20));
        assertThat(costs(nadia.cancel(booking, CancelReason.ILLNESS))).isEqualTo("fee £0.00, back £35.00");
    }

    @OnBothDatabases
    void what_is_told_first_is_what_happens_and_telling_changes_nothing(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(2);
        BookingView booking = nadia.paidOnInvoice(date, nadia.staff(1));
        String told = costs(nadia.preview(booking, CancelReason.PLANS_CHANGED));
        assertThat(nadia.desk.countsOf(date)).isEqualTo("1 taken, 0 held, 0 waiting of 2");
        assertThat(costs(nadia.cancel(booking, CancelReason.PLANS_CHANGED))).isEqualTo(told);
        assertThat(nadia.desk.countsOf(date)).isEqualTo("0 taken, 0 held, 0 waiting of 2");
        assertThat(nadia.charges.stateOf(booking.reference())).isEqualTo(ChargeState.CANCELLED);
        assertThat(nadia.leftInFund()).isEqualTo("40000");
        assertThat(nadia.mails()).containsExactly("confirmed", "cancelled");
        assertThat(nadia.desk
                        .texts("SELECT calendar FROM notice WHERE event LIKE '%/cancelled'")
                        .get(0))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
    }

    @OnBothDatabases
    void cancelling_twice_frees_one_place(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(2);
        BookingView booking = nadia.paidOnInvoice(date, nadia.staff(1));
        assertThat(nadia.cancel(booking, CancelReason.PLANS_CHANGED)).isInstanceOf(Cancelling.Costs.class);
        assertThat(nadia.cancel(booking, CancelReason.PLANS_CHANGED)).isEqualTo(new Cancelling.Ended(CANCELLED));
        assertThat(nadia.desk.countsOf(date)).isEqualTo("0 taken, 0 held, 0 waiting of 2");
    }

    @OnBothDatabases
    void once_it_has_begun_the_training_team_decides(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = nadia.paidOnInvoice(nadia.desk.dateWith(2), nadia.staff(1));
        nadia.desk.later(Duration.between(Desk.MONDAY_MORNING, Instant.parse("2026-10-13T17:30:00Z")));
        assertThat(nadia.cancel(booking, CancelReason.ILLNESS)).isEqualTo(new Cancelling.HasBegun());
    }

    @OnBothDatabases
    void somebody_else_may_go_although_it_is_full_and_everybody_is_told(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        CohortId date = nadia.desk.dateWith(1);
        PersonId[] staff = nadia.staff(2);
        BookingView booking = nadia.paidOnInvoice(date, staff[0]);
        Booked changed = nadia.substitute(booking, staff[0], staff[1]);
        assertThat(changed.fold(BookingView::people, refused -> List.of()))
                .extracting(BookingView.Going::id)
                .containsExactly(staff[1]);
        assertThat(nadia.desk.countsOf(date)).isEqualTo("1 taken, 0 held, 0 waiting of 1");
        assertThat(nadia.mails()).containsExactly("confirmed", "changed");
    }

    @OnBothDatabases
    void whoever_goes_instead_must_work_there_and_be_free(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        PersonId[] staff = nadia.staff(2);
        BookingView booking = nadia.paidOnInvoice(nadia.desk.dateWith(1), staff[0]);
        assertThat(reason(nadia.substitute(booking, staff[0], nadia.desk.somebody())))
                .isEqualTo(Reason.NOT_ELIGIBLE);
        nadia.booked(nadia.desk.dateWith(1, Given.online("2026-10-13", "19:00", 1)), staff[1]);
        assertThat(reason(nadia.substitute(booking, staff[0], staff[1]))).isEqualTo(Reason.CLASH);
    }

    private static Reason reason(Booked booked) {
        return booked.fold(
                made -> {
                    throw new AssertionError("done: " + made);
                },
                Refused::reason);
    }

    private static String costs(Cancelling cancelling) {
        var settling = ((Cancelling.Costs) cancelling).settling();
        return "fee " + settling.fee() + ", back " + settling.payerGetsBack();
    }
}
