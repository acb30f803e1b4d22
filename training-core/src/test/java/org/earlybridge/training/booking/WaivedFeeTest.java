package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.earlybridge.payments.charging.Funder;
import org.earlybridge.payments.charging.Share;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

/** A fee for cancelling late is waived when a check made at that moment finds too few adults, and a fund pays it. */
class WaivedFeeTest {

    private static final String TUESDAY = "2026-10-13";

    /** Three who work with nine children, of whom two must stay; Asha has a place, and it is late to give it back. */
    private record Herons(Buyer nadia, PersonId asha, PersonId ben, PersonId carys, BookingView place) {

        static Herons in(TestDatabase database) {
            Buyer nadia = Buyer.at(Desk.on(database));
            Rota rota = Rota.at(nadia);
            PersonId asha = rota.adult("Asha");
            PersonId ben = rota.adult("Ben");
            PersonId carys = rota.adult("Carys");
            CohortId date = nadia.desk.dateWith(10, Given.online(TUESDAY, "09:30", 3));
            BookingView place = nadia.paidOnInvoice(date, asha);
            nadia.desk.later(Duration.ofDays(20));
            return new Herons(nadia, asha, ben, carys, place);
        }

        void carysIsIll() {
            Rota.leaves(nadia, carys);
        }

        Cancelling.Costs told() {
            return (Cancelling.Costs) nadia.preview(place, CancelReason.NO_COVER);
        }

        Cancelling.Costs cancelled() {
            return (Cancelling.Costs) nadia.cancel(place, CancelReason.NO_COVER);
        }

        String left() {
            return nadia.desk
                    .texts("SELECT left_pence FROM fund WHERE code = 'COVER-P'")
                    .get(0);
        }
    }

    @OnBothDatabases
    void too_few_adults_by_the_check_of_that_moment_cost_the_payer_nothing_and_the_fund_the_fee(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsIll();
        assertThat(herons.told().settling().fee()).isEqualTo(Money.ZERO);
        assertThat(herons.told().waiving())
                .hasValueSatisfying(waiving -> assertThat(waiving)
                        .isInstanceOfSatisfying(Waiving.Granted.class, granted -> {
                            assertThat(granted.fee()).isEqualTo(usually(herons));
                            assertThat(granted.sentence()).startsWith("If Asha goes on Tuesday 13 October");
                        }));
        Money fee = usually(herons);
        assertThat(herons.cancelled().settling().fee()).isEqualTo(Money.ZERO);
        assertThat(herons.left()).isEqualTo(String.valueOf(5000 - fee.pence()));
        assertThat(herons.nadia().charges.waived)
                .containsExactly(new Share(new Funder(Funder.Kind.FUND, "COVER-P", "PCC"), fee));
    }

    @OnBothDatabases
    void the_proof_is_a_slip_made_in_the_same_commit_that_says_red_of_a_place_still_booked(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsIll();
        assertThat(herons.cancelled().booking().status()).isEqualTo(BookingStatus.CANCELLED);
        String slip = herons.place().reference() + "/1";
        assertThat(herons.nadia().desk.texts("SELECT slip_number FROM cover_waiver"))
                .containsExactly(slip);
        assertThat(herons.nadia()
                        .desk
                        .texts("SELECT line_text FROM cover_slip_line WHERE line_text LIKE 'RED. If Asha%'"))
                .isNotEmpty();
        assertThat(herons.nadia().desk.texts("SELECT why FROM audit_entry WHERE what = 'FEE_WAIVED'"))
                .containsExactly("Cover collapsed: slip " + slip);
    }

    @OnBothDatabases
    void saying_so_alone_waives_nothing_and_asking_changes_nothing(TestDatabase database) {
        Herons herons = Herons.in(database);
        assertThat(herons.told().waiving()).containsInstanceOf(Waiving.NotShort.class);
        assertThat(herons.told().settling().fee()).isEqualTo(usually(herons));
        Money fee = usually(herons);
        assertThat(herons.cancelled().settling().fee()).isEqualTo(fee);
        assertThat(herons.left()).isEqualTo("5000");
        assertThat(herons.nadia().desk.texts("SELECT id FROM cover_waiver")).isEmpty();
    }

    @OnBothDatabases
    void what_was_red_when_it_was_booked_has_not_collapsed(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        Rota rota = Rota.at(nadia);
        PersonId asha = rota.adult("Asha");
        rota.adult("Ben");
        CohortId date = nadia.desk.dateWith(10, Given.online(TUESDAY, "09:30", 3));
        BookingView red = nadia.accepting("An agency sends somebody", date, asha)
                .fold(made -> made, no -> {
                    throw new AssertionError(no);
                });
        assertThat(nadia.pay(red, Way.INVOICE)).isNotNull();
        nadia.desk.later(Duration.ofDays(20));
        var costs = (Cancelling.Costs) nadia.preview(red, CancelReason.NO_COVER);
        assertThat(costs.waiving()).contains(new Waiving.RedFromTheStart());
        assertThat(costs.settling().fee()).isNotEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void a_fund_that_has_too_little_left_pays_nothing_at_all(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsIll();
        database.run("UPDATE fund SET left_pence = 100, budget_pence = 100 WHERE code = 'COVER-P'");
        assertThat(herons.told().waiving()).contains(new Waiving.UsedUp());
        assertThat(herons.cancelled().settling().fee()).isNotEqualTo(Money.ZERO);
        assertThat(herons.left()).isEqualTo("100");
    }

    @OnBothDatabases
    void whoever_was_told_nothing_is_not_charged_when_the_fund_is_empty_by_then(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsIll();
        assertThat(herons.told().settling().fee()).isEqualTo(Money.ZERO);
        database.run("UPDATE fund SET left_pence = 100, budget_pence = 100 WHERE code = 'COVER-P'");
        Cancelling done = herons.nadia()
                .in(wiring -> wiring.get(CancelBooking.class)
                        .of(herons.place().reference(), CancelReason.NO_COVER, Money.ZERO));
        assertThat(done).isInstanceOf(Cancelling.Dearer.class);
        assertThat(herons.nadia().see(herons.place()).status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    @OnBothDatabases
    void no_price_is_ever_paid_from_what_is_there_for_waived_fees(TestDatabase database) {
        Herons herons = Herons.in(database);
        database.run("UPDATE tariff_rule SET fund_code = 'COVER-P' WHERE fund_code = 'OPP'");
        BookingView second = herons.nadia()
                .booked(herons.nadia().desk.dateWith(5, Given.online("2026-11-10", "09:30", 3)), herons.ben());
        assertThat(second.status()).isEqualTo(BookingStatus.HELD);
        assertThat(herons.left()).isEqualTo("5000");
    }

    @OnBothDatabases
    void the_price_list_has_to_allow_it(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsIll();
        database.run("DELETE FROM tariff_waiver WHERE waiver = 'RATIO_EMERGENCY'");
        assertThat(herons.told().waiving()).contains(new Waiving.NotInTerms());
    }

    @OnBothDatabases
    void while_cancelling_is_free_nothing_is_asked_and_nothing_is_drawn(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.nadia().desk.later(Duration.ofDays(-15));
        herons.carysIsIll();
        assertThat(herons.cancelled().waiving()).isEmpty();
        assertThat(herons.left()).isEqualTo("5000");
    }

    private static Money usually(Herons herons) {
        return ((Cancelling.Costs) herons.nadia().preview(herons.place(), CancelReason.PLANS_CHANGED))
                .settling()
                .fee();
    }
}
