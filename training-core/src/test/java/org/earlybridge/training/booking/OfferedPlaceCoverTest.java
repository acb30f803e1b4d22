package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

/** Who waits for a place was asked about when she joined the list; when her turn comes she is asked about again. */
class OfferedPlaceCoverTest {

    private static final String TUESDAY = "2026-10-13";

    /** Three who work with nine children, of whom two must stay. Asha waits for the one place, and it comes free. */
    private record Herons(Buyer nadia, PersonId ben, PersonId carys, CohortId date, BookingView offer) {

        static Herons in(TestDatabase database) {
            return in(database, false);
        }

        static Herons in(TestDatabase database, boolean carysIsGoneMeanwhile) {
            Buyer nadia = Buyer.at(Desk.on(database));
            Rota rota = Rota.at(nadia);
            PersonId asha = rota.adult("Asha");
            PersonId ben = rota.adult("Ben");
            PersonId carys = rota.adult("Carys");
            CohortId date = nadia.desk.dateWith(1, Given.online(TUESDAY, "09:30", 3));
            Buyer other = nadia.another();
            BookingView first = other.paidOnInvoice(date, other.staff(1));
            BookingView waiting = nadia.booked(date, asha);
            assertThat(waiting.status()).isEqualTo(BookingStatus.WAITING);
            Herons herons = new Herons(nadia, ben, carys, date, waiting);
            if (carysIsGoneMeanwhile) {
                herons.carysIsNotThere();
            }
            assertThat(other.cancel(first, CancelReason.PLANS_CHANGED)).isInstanceOf(Cancelling.Costs.class);
            assertThat(nadia.see(waiting).kept().byOffer()).isTrue();
            return herons;
        }

        void carysIsNotThere() {
            Rota.leaves(nadia, carys);
        }

        BookingView now() {
            return nadia.see(offer);
        }

        List<String> accepted() {
            return nadia.desk.texts("SELECT why FROM audit_entry WHERE what = 'COVER_RED_ACCEPTED'");
        }

        String mail() {
            return nadia.desk
                    .texts("SELECT body FROM notice WHERE event LIKE '%/offered-%'")
                    .get(0);
        }
    }

    @OnBothDatabases
    void an_offer_that_is_still_lawful_is_taken_up_and_says_so(TestDatabase database) {
        Herons herons = Herons.in(database);
        assertThat(herons.mail()).contains("Who stays with the children: green. Asha can go on Tuesday 13 October");
        assertThat(herons.nadia().pay(herons.offer(), Way.INVOICE)).isInstanceOf(Paid.Confirmed.class);
        assertThat(herons.now().cover().verdict()).contains(Colour.GREEN);
    }

    @OnBothDatabases
    void an_offer_that_turned_red_says_so_in_its_mail(TestDatabase database) {
        Herons herons = Herons.in(database, true);
        assertThat(herons.mail())
                .contains("Who stays with the children: red. If Asha goes on Tuesday 13 October")
                .contains("The page shows what would mend it.");
    }

    @OnBothDatabases
    void red_is_not_taken_up_without_a_reason_and_the_place_stays_offered(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsNotThere();
        Paid paid = herons.nadia().pay(herons.offer(), Way.INVOICE);
        assertThat(paid).isInstanceOf(Paid.CoverRed.class);
        Refused refused = ((Paid.CoverRed) paid).refused();
        assertThat(refused.reason()).isEqualTo(Refused.Reason.COVER_RED);
        assertThat(refused.sentence()).startsWith("If Asha goes on Tuesday 13 October");
        assertThat(herons.now().status()).isEqualTo(BookingStatus.HELD);
        assertThat(herons.now().price().way()).isEmpty();
        assertThat(herons.nadia().desk.countsOf(herons.date())).isEqualTo("0 taken, 1 held, 0 waiting of 1");
        assertThat(herons.accepted()).isEmpty();
        assertThat(herons.nadia().takeUp(herons.offer(), "   ")).isInstanceOf(Paid.CoverRed.class);
    }

    @OnBothDatabases
    void by_card_it_is_asked_before_the_payment_page_opens(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsNotThere();
        assertThat(herons.nadia().pay(herons.offer(), Way.CARD)).isInstanceOf(Paid.CoverRed.class);
        assertThat(herons.now().price().way()).isEmpty();
    }

    @OnBothDatabases
    void a_manager_takes_red_on_with_a_reason_that_stands_in_the_trail(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.carysIsNotThere();
        assertThat(herons.nadia().takeUp(herons.offer(), " An agency sends somebody "))
                .isInstanceOf(Paid.Confirmed.class);
        assertThat(herons.now().cover().verdict()).contains(Colour.RED);
        assertThat(herons.now().cover().accepted().orElseThrow().because()).isEqualTo("An agency sends somebody");
        assertThat(herons.accepted()).containsExactly("An agency sends somebody");
    }

    @OnBothDatabases
    void somebody_else_who_goes_meanwhile_counts(TestDatabase database) {
        Herons herons = Herons.in(database);
        CohortId same = herons.nadia().desk.dateWith(10, Given.online(TUESDAY, "10:00", 2));
        assertThat(herons.nadia().accepting("Parents keep six at home", same, herons.ben()))
                .isInstanceOf(Booked.Made.class);
        assertThat(herons.nadia().pay(herons.offer(), Way.INVOICE)).isInstanceOf(Paid.CoverRed.class);
    }

    @OnBothDatabases
    void a_reason_given_when_she_joined_the_list_still_stands(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        Rota rota = Rota.at(nadia);
        PersonId asha = rota.adult("Asha");
        rota.adult("Ben");
        CohortId date = nadia.desk.dateWith(1, Given.online(TUESDAY, "09:30", 3));
        Buyer other = nadia.another();
        BookingView first = other.paidOnInvoice(date, other.staff(1));
        BookingView waiting = nadia.accepting("An agency sends somebody", date, asha)
                .fold(made -> made, no -> {
                    throw new AssertionError(no);
                });
        assertThat(other.cancel(first, CancelReason.PLANS_CHANGED)).isInstanceOf(Cancelling.Costs.class);
        assertThat(nadia.pay(waiting, Way.INVOICE)).isInstanceOf(Paid.Confirmed.class);
        assertThat(nadia.see(waiting).cover().accepted().orElseThrow().because())
                .isEqualTo("An agency sends somebody");
        assertThat(nadia.desk.texts("SELECT why FROM audit_entry WHERE what = 'COVER_RED_ACCEPTED'"))
                .hasSize(1);
    }
}
