package org.earlybridge.training.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.PCC;

import java.time.Duration;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.exchange.Market.House;

/** What becomes of hours that are offered and asked for: withdrawn, declined, lapsed, given up, called off. */
class OfferLifeTest {

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
        assertThatThrownBy(
                        () -> robins.in(wiring -> wiring.get(DeclineCover.class).of(request)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        robins.in(wiring -> wiring.get(GiveUpRequest.class).of(request)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> two.kingfishers()
                        .in(wiring -> wiring.get(GiveUpRequest.class).of(request)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> two.herons().accepts(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> robins.finds(two.need())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        robins.in(wiring -> wiring.get(WithdrawOffer.class).of(offer)))
                .isInstanceOf(NotFound.class);
        assertThat(robins.sees().asked()).isEmpty();
    }

    @OnBothDatabases
    void whoever_asked_may_give_it_up_while_nobody_has_answered(TestDatabase database) {
        Two two = Two.in(database).offered().asked();
        RequestId request = two.market().onlyRequest();
        assertThat(two.herons()
                        .<Reply>in(wiring -> wiring.get(GiveUpRequest.class).of(request)))
                .isEqualTo(Reply.done());
        assertThat(two.kingfishers().accepts(request)).isInstanceOf(Reply.No.class);
        assertThat(two.herons()
                        .<Reply>in(wiring -> wiring.get(GiveUpRequest.class).of(request)))
                .isInstanceOf(Reply.No.class);
    }
}
