package org.earlybridge.training.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.PCC;

import java.time.Duration;
import java.util.List;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.exchange.Market.House;
import org.earlybridge.training.exchange.Mending.FirstAidHeld;
import org.earlybridge.training.workforce.PersonId;

/** Hours are offered, and found by whoever needs them. */
class FindCoverTest {

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
    void nobody_is_offered_twice_at_one_time(TestDatabase database) {
        Two two = Two.in(database).offered();
        assertThat(two.kingfishers().offers(two.lent(), "15:00", "17:00", 0))
                .isInstanceOfSatisfying(
                        Reply.No.class, no -> assertThat(no.sentence()).contains("offered at that time already"));
        assertThat(two.kingfishers().offers(two.lent(), "16:00", "17:00", 0)).isEqualTo(Reply.done());
    }

    @OnBothDatabases
    void for_a_date_that_is_over_nobody_is_looked_for(TestDatabase database) {
        Two two = Two.in(database).offered();
        two.market().clock.move(Duration.ofDays(23));
        assertThat(two.herons().finds(two.need())).isEmpty();
    }

    @OnBothDatabases
    void a_draft_is_not_there_and_a_date_that_was_called_off_needs_nobody(TestDatabase database) {
        Two two = Two.in(database).offered();
        for (String status : List.of("DRAFT", "CANCELLED")) {
            database.run("UPDATE cohort SET status = '" + status + "'");
            assertThatThrownBy(() -> two.herons().finds(two.need())).as(status).isInstanceOf(NotFound.class);
        }
    }
}
