package org.earlybridge.training.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.database.Given.PCC;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.database.Crowd;
import org.earlybridge.training.cover.AwayAlready.Away;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.exchange.Market.House;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.PersonId;

/** Cover is agreed when both settings stay lawful, and stands in both days from then on. */
class AgreeCoverTest {

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
        assertThat(two.kingfishers().without(two.ellie(), "09:00", "12:00").colour())
                .isEqualTo(Colour.RED);
        assertThat(two.kingfishers().without(two.ellie(), "16:10", "17:00").colour())
                .isNotEqualTo(Colour.RED);
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
    void nothing_happens_when_the_lender_cannot_spare_her_any_more(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        two.market().leaves("Fay");
        refusedAndBothTold(two, "could not spare her");
    }

    @OnBothDatabases
    void nothing_happens_when_it_would_not_be_enough_any_more(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        two.market().leaves("Ben");
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
    void nothing_happens_when_the_course_date_was_called_off(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        database.run("UPDATE cohort SET status = 'CANCELLED'");
        refusedAndBothTold(two, "called off");
    }

    @OnBothDatabases
    void a_second_yes_that_fails_for_another_reason_is_told_too(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        two.market().leaves("Fay");
        refusedAndBothTold(two, "could not spare her");
        refusedAndBothTold(two, "could not spare her");
        database.run("UPDATE cohort SET status = 'CANCELLED'", "UPDATE shift SET last_day = NULL");
        assertThat(two.kingfishers().accepts(two.market().onlyRequest())).isInstanceOf(Reply.No.class);
        assertThat(two.market().texts("SELECT id FROM notice WHERE event LIKE '%/cover-not-lawful'"))
                .hasSize(4);
    }

    @OnBothDatabases
    void whoever_else_was_asked_for_overlapping_hours_is_told_that_nobody_waits(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        House robins = two.robinsOffer();
        RequestId other = two.market().requestOf(robins);
        RequestId first = two.market().requestOf(two.kingfishers());
        assertThat(two.kingfishers().accepts(first)).isEqualTo(Reply.done());
        assertThat(two.market().texts("SELECT state FROM cover_request WHERE id = " + other.value()))
                .containsExactly("GONE");
        assertThat(two.market().texts("SELECT id FROM notice WHERE event LIKE '%/cover-not-needed'"))
                .hasSize(1);
    }

    @OnBothDatabases
    void an_agreement_and_a_withdrawal_elsewhere_do_not_undo_each_other(TestDatabase database) throws Exception {
        Two two = Two.in(database).offered().asked();
        House robins = two.robinsOffer();
        OfferId other = two.market().offerOf(robins);
        RequestId first = two.market().requestOf(two.kingfishers());
        List<Reply> replies = new Crowd(2)
                .all(number -> number == 0
                        ? two.kingfishers().accepts(first)
                        : robins.<Reply>in(
                                wiring -> wiring.get(WithdrawOffer.class).of(other)));
        assertThat(replies).containsOnly(Reply.done());
        assertThat(two.market().texts("SELECT state FROM cover_request ORDER BY state"))
                .containsExactly("AGREED", "GONE");
    }

    /** The twin: a lender who is not asked again would be left with too few adults, which nothing_happens_when_the_lender_cannot_spare_her_any_more keeps from happening. */
    @OnBothDatabases
    void without_the_second_look_at_the_lender_her_day_would_be_red(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        two.market().leaves("Fay");
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
