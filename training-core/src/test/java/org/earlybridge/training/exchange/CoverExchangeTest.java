package org.earlybridge.training.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.payments.database.Crowd;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.AwayAlready.Away;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.exchange.Market.House;
import org.earlybridge.training.exchange.Mending.FirstAidHeld;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.PersonId;

/** Hours are offered, asked for and agreed, and both settings stay lawful. */
class CoverExchangeTest {

    /** Herons needs both of its adults; Kingfishers has one more than it needs. */
    private record Two(Market market, House herons, House kingfishers, PersonId asha, PersonId lent, CohortId date) {

        static Two in(TestDatabase database) {
            Market market = new Market(database);
            House herons = market.house("Little Herons", PCC);
            PersonId asha = herons.adult("Asha");
            herons.adult("Ben");
            House kingfishers = market.house("Kingfishers", CCC);
            PersonId lent = kingfishers.adult("Dina");
            kingfishers.adult("Ellie");
            kingfishers.adult("Fay");
            return new Two(market, herons, kingfishers, asha, lent, market.course());
        }

        Two offered() {
            assertThat(kingfishers.offers(lent, "08:00", "16:00", 1500)).isEqualTo(Reply.done());
            return this;
        }

        CourseNeed need() {
            return herons.need(date, asha);
        }

        OfferId found() {
            return herons.finds(need()).get(0).mending().get(0).offer();
        }

        @CanIgnoreReturnValue
        Two asked() {
            assertThat(herons.asks(found(), need())).isEqualTo(Reply.done());
            return this;
        }

        @CanIgnoreReturnValue
        Two agreed() {
            assertThat(kingfishers.accepts(market.onlyRequest())).isEqualTo(Reply.done());
            return this;
        }
    }

    @OnBothDatabases
    void an_offer_that_mends_the_day_is_found_without_a_name(TestDatabase database) {
        Two two = Two.in(database).offered();
        List<Gap> gaps = two.herons().finds(two.need());
        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).hours().span()).hasToString("09:25-12:35");
        assertThat(gaps.get(0).sentence()).startsWith("If Asha goes on Tuesday 13 October");
        Mending mending = gaps.get(0).mending().get(0);
        assertThat(mending.from()).isEqualTo("Kingfishers");
        assertThat(mending.level()).isEqualTo(3);
        assertThat(mending.firstAid()).contains(FirstAidHeld.FULL);
        assertThat(mending.becomes()).isNotEqualTo(Colour.RED);
        assertThat(mending.cost().pence()).isEqualTo(4750);
    }

    @OnBothDatabases
    void agreed_cover_stands_in_both_days_from_then_on(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        assertThat(two.herons().without(two.asha(), two.date()).colour()).isEqualTo(Colour.RED);
        assertThat(two.kingfishers().without(two.lent(), "09:00", "12:00").colour())
                .isNotEqualTo(Colour.RED);
        two.agreed();
        assertThat(two.herons().without(two.asha(), two.date()).colour()).isNotEqualTo(Colour.RED);
        List<Gap> gaps = two.herons().finds(two.need());
        assertThat(gaps).isEmpty();
        PersonId ellie = new PersonId(Long.parseLong(two.market()
                .texts("SELECT id FROM person WHERE given_name = 'Ellie'")
                .get(0)));
        assertThat(two.kingfishers().without(ellie, "09:00", "12:00").colour()).isEqualTo(Colour.RED);
        assertThat(two.kingfishers().without(ellie, "16:10", "17:00").colour()).isNotEqualTo(Colour.RED);
    }

    @OnBothDatabases
    void both_are_told_and_both_are_noted_to_be_checked_again(TestDatabase database) {
        Two two = Two.in(database).offered().asked().agreed();
        assertThat(two.market().texts("SELECT event FROM notice ORDER BY event"))
                .map(event -> event.replaceAll(".*/", ""))
                .containsExactly("cover-agreed", "cover-agreed", "cover-asked");
        assertThat(two.market().texts("SELECT DISTINCT provider_id FROM cover_change"))
                .hasSize(2);
        assertThat(two.herons().sees().wants())
                .singleElement()
                .satisfies(view -> assertThat(view.who()).isEqualTo("Dina Example"));
    }

    @OnBothDatabases
    void whoever_asks_learns_no_name_before_it_is_agreed(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        assertThat(two.herons().sees().wants())
                .singleElement()
                .satisfies(view -> assertThat(view.who()).isEmpty());
        assertThat(two.kingfishers().sees().asked())
                .singleElement()
                .satisfies(view -> assertThat(view.who()).isEqualTo("Dina Example"));
    }

    @OnBothDatabases
    void nobody_is_lent_whom_her_setting_cannot_spare(TestDatabase database) {
        Two two = Two.in(database);
        Reply reply = two.herons().offers(two.asha(), "08:00", "16:00", 0);
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.No.class, no -> assertThat(no.sentence()).startsWith("You cannot spare her then."));
        assertThat(two.market().texts("SELECT id FROM cover_offer")).isEmpty();
    }

    @OnBothDatabases
    void nobody_is_lent_or_counts_whose_checks_are_not_recorded(TestDatabase database) {
        Two two = Two.in(database).offered();
        String uncheck = "UPDATE employment SET checked = FALSE WHERE person_id = "
                + two.lent().value();
        database.run(uncheck);
        assertThat(two.herons().finds(two.need()).get(0).mending()).isEmpty();
        assertThat(two.kingfishers().offers(two.lent(), "16:30", "17:00", 0))
                .isInstanceOfSatisfying(
                        Reply.No.class,
                        no -> assertThat(no.sentence()).contains("checks and references are not recorded"));
        database.run("UPDATE employment SET checked = TRUE");
        two.asked().agreed();
        database.run(uncheck);
        assertThat(two.herons().without(two.asha(), two.date()).colour()).isEqualTo(Colour.RED);
    }

    @OnBothDatabases
    void somebody_still_learning_is_not_lent(TestDatabase database) {
        Two two = Two.in(database);
        database.run("UPDATE employment SET role = 'APPRENTICE' WHERE person_id = "
                + two.lent().value());
        assertThat(two.kingfishers().offers(two.lent(), "08:00", "16:00", 0)).isInstanceOf(Reply.No.class);
    }

    @OnBothDatabases
    void what_would_not_mend_the_day_is_never_shown(TestDatabase database) {
        Two two = Two.in(database);
        assertThat(two.kingfishers().offers(two.lent(), "10:00", "16:00", 1500)).isEqualTo(Reply.done());
        assertThat(two.herons().finds(two.need()).get(0).mending()).isEmpty();
    }

    @OnBothDatabases
    void the_way_there_and_back_is_taken_out_of_her_hours(TestDatabase database) {
        Two two = Two.in(database);
        two.kingfishers().moved("52.80");
        assertThat(two.kingfishers().offers(two.lent(), "09:00", "13:00", 1500)).isEqualTo(Reply.done());
        assertThat(two.herons().finds(two.need()).get(0).mending())
                .as("ten miles: some thirty minutes")
                .hasSize(1);
        two.kingfishers().moved("52.90");
        assertThat(two.herons().finds(two.need()).get(0).mending())
                .as("sixteen miles: some forty minutes")
                .isEmpty();
    }

    @OnBothDatabases
    void the_nearest_come_first_and_of_the_equally_near_the_cheapest(TestDatabase database) {
        Two two = Two.in(database);
        House third = two.market().house("Robins", PCC);
        PersonId gina = third.adult("Gina");
        third.adult("Hana");
        third.adult("Ines");
        House far = two.market().house("Swifts", PCC).moved("52.70");
        PersonId jo = far.adult("Jo");
        far.adult("Kim");
        far.adult("Lou");
        assertThat(far.offers(jo, "08:00", "16:00", 0)).isEqualTo(Reply.done());
        assertThat(two.kingfishers().offers(two.lent(), "08:00", "16:00", 1500)).isEqualTo(Reply.done());
        assertThat(third.offers(gina, "08:00", "16:00", 1200)).isEqualTo(Reply.done());
        assertThat(two.herons().finds(two.need()).get(0).mending())
                .extracting(Mending::from)
                .containsExactly("Robins", "Kingfishers", "Swifts");
    }

    @OnBothDatabases
    void nothing_happens_when_the_lender_cannot_spare_her_any_more(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        database.run("UPDATE shift SET last_day = '2026-10-01' WHERE employment_id IN"
                + " (SELECT e.id FROM employment e JOIN person p ON p.id = e.person_id WHERE p.given_name = 'Fay')");
        refusedAndBothTold(two, "could not spare her");
    }

    @OnBothDatabases
    void nothing_happens_when_it_would_not_be_enough_any_more(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        database.run("UPDATE shift SET last_day = '2026-10-01' WHERE employment_id IN"
                + " (SELECT e.id FROM employment e JOIN person p ON p.id = e.person_id WHERE p.given_name = 'Ben')");
        refusedAndBothTold(two, "would not be enough");
    }

    @OnBothDatabases
    void nothing_happens_when_she_is_in_training_herself_by_then(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        Meeting course = new Meeting(Market.TUESDAY, LocalTime.of(10, 0), LocalTime.of(11, 0), Optional.empty());
        two.market().away = (setting, first, last) ->
                setting.equals(two.kingfishers().setting) ? List.of(new Away(two.lent(), course)) : List.of();
        refusedAndBothTold(two, "in training");
    }

    private static void refusedAndBothTold(Two two, String because) {
        Reply reply = two.kingfishers().accepts(two.market().onlyRequest());
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.No.class, no -> assertThat(no.sentence()).contains(because));
        assertThat(two.market().texts("SELECT state FROM cover_request")).containsExactly("ASKED");
        assertThat(two.market().texts("SELECT state FROM cover_offer")).containsExactly("OPEN");
        assertThat(two.market().texts("SELECT id FROM notice WHERE event LIKE '%/cover-not-lawful'"))
                .hasSize(2);
        assertThat(two.market().balances()).isEmpty();
    }

    @OnBothDatabases
    void agreed_cover_counts_no_longer_while_she_trains_herself(TestDatabase database) {
        Two two = Two.in(database).offered().asked().agreed();
        Meeting course = new Meeting(Market.TUESDAY, LocalTime.of(10, 0), LocalTime.of(11, 0), Optional.empty());
        two.market().away = (setting, first, last) ->
                setting.equals(two.kingfishers().setting) ? List.of(new Away(two.lent(), course)) : List.of();
        assertThat(two.herons().without(two.asha(), two.date()).colour()).isEqualTo(Colour.RED);
    }

    @OnBothDatabases
    void of_two_who_ask_for_the_same_hours_one_gets_them_however_both_are_answered(TestDatabase database)
            throws Exception {
        Two two = Two.in(database).offered().asked();
        House robins = two.market().house("Robins", PCC);
        PersonId gina = robins.adult("Gina");
        robins.adult("Hana");
        CourseNeed need = robins.need(two.date(), gina);
        assertThat(robins.asks(robins.finds(need).get(0).mending().get(0).offer(), need))
                .isEqualTo(Reply.done());
        List<RequestId> both = two.market().texts("SELECT id FROM cover_request ORDER BY id").stream()
                .map(id -> new RequestId(Long.parseLong(id)))
                .toList();

        List<Reply> replies = new Crowd(2).all(number -> two.kingfishers().accepts(both.get(number)));

        assertThat(replies).filteredOn(Reply.done()::equals).hasSize(1);
        assertThat(two.market().texts("SELECT state FROM cover_request ORDER BY state"))
                .containsExactly("AGREED", "GONE");
    }

    @OnBothDatabases
    void nobody_is_offered_twice_at_one_time(TestDatabase database) {
        Two two = Two.in(database).offered();
        assertThat(two.kingfishers().offers(two.lent(), "15:00", "17:00", 0))
                .isInstanceOfSatisfying(
                        Reply.No.class, no -> assertThat(no.sentence()).contains("offered at that time already"));
        assertThat(two.kingfishers().offers(two.lent(), "16:00", "17:00", 0)).isEqualTo(Reply.done());
    }

    @OnBothDatabases
    void what_is_withdrawn_is_found_no_more_and_whoever_waits_is_told(TestDatabase database) {
        Two two = Two.in(database).offered();
        OfferId offer = two.found();
        two.asked();
        assertThat(two.kingfishers()
                        .<Reply>in(wiring -> wiring.get(WithdrawOffer.class).of(offer)))
                .isEqualTo(Reply.done());
        assertThat(two.herons().finds(two.need()).get(0).mending()).isEmpty();
        assertThat(two.market().texts("SELECT state FROM cover_request")).containsExactly("GONE");
        assertThat(two.market().texts("SELECT id FROM notice WHERE event LIKE '%/cover-gone'"))
                .hasSize(1);
    }

    @OnBothDatabases
    void what_is_declined_stays_offered_to_others(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        RequestId request = two.market().onlyRequest();
        assertThat(two.kingfishers()
                        .<Reply>in(wiring -> wiring.get(DeclineCover.class).of(request)))
                .isEqualTo(Reply.done());
        assertThat(two.herons().finds(two.need()).get(0).mending()).hasSize(1);
        assertThat(two.kingfishers().accepts(request)).isInstanceOf(Reply.No.class);
    }

    @OnBothDatabases
    void what_nobody_answers_lapses_after_two_days(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        assertThat(two.herons()
                        .<Integer>in(
                                wiring -> wiring.get(LetRequestsLapse.class).due()))
                .isZero();
        two.market().clock.move(Duration.ofDays(2));
        assertThat(two.kingfishers().accepts(two.market().onlyRequest())).isInstanceOf(Reply.No.class);
        assertThat(two.herons()
                        .<Integer>in(
                                wiring -> wiring.get(LetRequestsLapse.class).due()))
                .isEqualTo(1);
        assertThat(two.market().texts("SELECT state FROM cover_request")).containsExactly("LAPSED");
    }

    @OnBothDatabases
    void what_is_called_off_is_red_again_and_may_be_asked_for_again(TestDatabase database) {
        Two two = Two.in(database).offered().asked().agreed();
        database.run("DELETE FROM cover_change");
        assertThat(two.herons().callsOff(two.market().onlyRequest())).isEqualTo(Reply.done());
        assertThat(two.herons().without(two.asha(), two.date()).colour()).isEqualTo(Colour.RED);
        assertThat(two.market().texts("SELECT DISTINCT provider_id FROM cover_change"))
                .hasSize(2);
        assertThat(two.market().texts("SELECT id FROM notice WHERE event LIKE '%/cover-called-off'"))
                .hasSize(2);
        two.asked();
    }

    @OnBothDatabases
    void what_the_lender_calls_off_is_not_offered_any_more(TestDatabase database) {
        Two two = Two.in(database).offered().asked().agreed();
        assertThat(two.kingfishers().callsOff(two.market().onlyRequest())).isEqualTo(Reply.done());
        assertThat(two.herons().finds(two.need()).get(0).mending()).isEmpty();
    }

    @OnBothDatabases
    void a_stranger_neither_sees_nor_answers_nor_calls_off(TestDatabase database) {
        Two two = Two.in(database).offered();
        OfferId offer = two.found();
        two.asked();
        House robins = two.market().house("Robins", PCC);
        RequestId request = two.market().onlyRequest();
        assertThatThrownBy(() -> robins.accepts(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> robins.callsOff(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> two.herons().accepts(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> robins.finds(two.need())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        robins.in(wiring -> wiring.get(WithdrawOffer.class).of(offer)))
                .isInstanceOf(NotFound.class);
        assertThat(robins.sees().asked()).isEmpty();
    }

    /** The twin: a lender who is not asked again would be left with too few adults, and the check above notices it. */
    @OnBothDatabases
    void without_the_second_look_at_the_lender_her_day_would_be_red(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        database.run("UPDATE shift SET last_day = '2026-10-01' WHERE employment_id IN"
                + " (SELECT e.id FROM employment e JOIN person p ON p.id = e.person_id WHERE p.given_name = 'Fay')");
        database.run("UPDATE cover_request SET state = 'AGREED', agreed = 1", "UPDATE cover_offer SET state = 'TAKEN'");
        try {
            boolean red = two.kingfishers()
                            .in(wiring -> wiring.get(JudgeRelease.class)
                                    .asItStands(
                                            wiring.get(Providers.class)
                                                    .with(two.kingfishers().setting)
                                                    .orElseThrow(),
                                            Market.TUESDAY,
                                            Market.TUESDAY)
                                    .get(0)
                                    .verdict()
                                    .colour())
                    == Colour.RED;
            assertThat(red).isTrue();
        } finally {
            database.run(
                    "UPDATE cover_request SET state = 'ASKED', agreed = NULL", "UPDATE cover_offer SET state = 'OPEN'");
        }
    }
}
