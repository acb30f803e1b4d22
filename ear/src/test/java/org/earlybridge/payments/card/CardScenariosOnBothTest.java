package org.earlybridge.payments.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.earlybridge.payments.card.CardPayment.State;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.money.Money;

/** What can go wrong between a payer, the processor and us, before the money is in. */
class CardScenariosOnBothTest {

    private static final String OPEN = "POST /v1/checkout/sessions";
    private static final String PAID = "paid EB-7K4M-02 £35.00";

    /** She waits while we ask twice, and the JDK itself asks twice each time. */
    private static final int LOST = 4;

    private static final Duration DAY = Duration.ofHours(24);

    @OnBothDatabases
    void the_attempt_is_stored_and_the_page_is_open_and_her_address_is_wiped(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.take.begin(machine.order());
            assertThat(payment.state()).isEqualTo(State.OPEN);
            assertThat(payment.page().orElseThrow().toString()).contains("/c/pay/cs_test_");
            assertThat(machine.take.pageOf(payment.id())).isEqualTo(payment.page());
            Object kept = database.em()
                    .createNativeQuery("SELECT COUNT(*) FROM card_payment WHERE email IS NOT NULL")
                    .getSingleResult();
            assertThat(kept).hasToString("0");
        }
    }

    @OnBothDatabases
    void scenario_4_the_payer_comes_back_before_any_webhook_and_the_later_one_changes_nothing(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.paidAtThePage();
            CardPayment seen = machine.janitor.about(Machine.REFERENCE).orElseThrow();
            assertThat(seen.state()).isEqualTo(State.PAID);
            assertThat(seen.fee()).contains(Money.ofPence(73));
            assertThat(machine.news.told()).containsExactly(PAID);
            machine.openDoor();
            machine.awaitSent("checkout.session.completed", 1);
            assertThat(machine.inbox.due()).isPositive();
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void scenario_5_tab_closed_and_webhook_lost_the_janitor_finds_the_money_within_minutes(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.paidAtThePage();
            assertThat(machine.janitor.due()).isZero();
            machine.clock.move(125);
            assertThat(machine.janitor.due()).isEqualTo(1);
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void scenarios_6_to_8_money_that_comes_after_the_time_is_over_is_told_as_paid_all_the_same(
            PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.take.begin(machine.order());
            machine.clock.move(Duration.ofMinutes(16).toSeconds());
            machine.pay(payment, Machine.GOOD);
            assertThat(machine.close.expire(Machine.REFERENCE)).isEqualTo(CloseCardPayment.Closed.PAID);
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void scenario_9_the_answer_is_lost_after_the_page_was_made_and_the_repeat_gets_the_same_page(
            PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.stripe.faults(OPEN, "ANSWER_LOST", LOST);
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.UNKNOWN);
            machine.clock.move(60);
            assertThat(machine.outbox.due()).isEqualTo(1);
            CardPayment payment = machine.take.begin(machine.order());
            assertThat(payment.state()).isEqualTo(State.OPEN);
            assertThat(machine.stripe.count("PCC", "checkout.session")).isEqualTo(1);
            machine.pay(payment, Machine.GOOD);
            assertThat(machine.janitor.about(Machine.REFERENCE)).isPresent();
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void scenario_10_after_a_day_the_key_is_not_trusted_the_page_is_looked_for_and_nothing_is_sent_again(
            PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.stripe.faults(OPEN, "ANSWER_LOST", LOST);
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.UNKNOWN);
            machine.stripe.order("/stand-in/PCC/keys-forget", "");
            machine.clock.move(DAY.toSeconds());
            long sentBefore =
                    machine.stripe.calls().stream().filter(OPEN::equals).count();
            assertThat(machine.outbox.due()).isEqualTo(1);
            assertThat(machine.stripe.calls().stream().filter(OPEN::equals).count())
                    .isEqualTo(sentBefore);
            assertThat(machine.stripe.count("PCC", "checkout.session")).isEqualTo(1);
            assertThat(machine.janitor.about(Machine.REFERENCE).orElseThrow().state())
                    .isEqualTo(State.EXPIRED);
        }
    }

    @OnBothDatabases
    void scenario_10_after_a_day_without_a_trace_the_attempt_is_given_up(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.stripe.faults(OPEN, "NEVER_ARRIVED", LOST);
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.UNKNOWN);
            machine.clock.move(DAY.toSeconds());
            assertThat(machine.outbox.due()).isEqualTo(1);
            assertThat(machine.stripe.count("PCC", "checkout.session")).isZero();
            assertThat(machine.janitor.about(Machine.REFERENCE).orElseThrow().state())
                    .isEqualTo(State.FAILED);
        }
    }

    @OnBothDatabases
    void scenario_11_a_key_that_was_used_for_something_else_is_our_fault_and_no_decline(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.stripe.faults(OPEN, "ANSWER_LOST", LOST);
            CardPayment payment = machine.take.begin(machine.order());
            assertThat(payment.state()).isEqualTo(State.UNKNOWN);
            database.run("UPDATE card_payment SET amount = 3600 WHERE id = "
                    + payment.id().value());
            machine.clock.move(60);
            assertThat(machine.outbox.due()).isZero();
            assertThat(machine.again(payment).state()).isEqualTo(State.UNKNOWN);
            assertThat(machine.stripe.count("PCC", "checkout.session")).isEqualTo(1);
            database.run("UPDATE card_payment SET amount = 3500 WHERE id = "
                    + payment.id().value());
        }
    }

    @OnBothDatabases
    void scenario_12_an_error_that_is_kept_under_the_key_leads_to_a_new_key_only_after_proof(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.stripe.fault(OPEN, "BROKEN");
            CardPayment first = machine.take.begin(machine.order());
            assertThat(first.state()).isEqualTo(State.FAILED);
            assertThat(machine.stripe.calls()).contains("GET /v1/checkout/sessions");
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.OPEN);
            assertThat(machine.stripe.count("PCC", "checkout.session")).isEqualTo(1);
        }
    }

    @OnBothDatabases
    void scenario_12_an_error_after_the_page_was_made_finds_the_page_and_makes_no_second(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.stripe.fault(OPEN, "BROKEN_AFTER");
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.OPEN);
            assertThat(machine.stripe.count("PCC", "checkout.session")).isEqualTo(1);
        }
    }

    @OnBothDatabases
    void scenario_13_a_declined_card_leaves_the_page_open_and_nobody_is_told(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.take.begin(machine.order());
            machine.pay(payment, "4000000000000002");
            assertThat(machine.janitor.about(Machine.REFERENCE).orElseThrow().state())
                    .isEqualTo(State.OPEN);
            assertThat(machine.news.told()).isEmpty();
        }
    }

    @OnBothDatabases
    void scenario_14_a_challenge_that_nobody_answers_ends_with_the_page_and_the_payment_is_cancelled_there(
            PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.take.begin(machine.order());
            machine.pay(payment, "4000002500003155");
            machine.clock.move(Duration.ofMinutes(16).toSeconds());
            assertThat(machine.janitor.due()).isEqualTo(1);
            assertThat(machine.again(payment).state()).isEqualTo(State.EXPIRED);
            assertThat(machine.stripe.field("PCC", "payment_intent", "status")).containsExactly("canceled");
            assertThat(machine.news.told()).isEmpty();
        }
    }

    @OnBothDatabases
    void scenario_15_a_double_click_opens_one_page(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            CardOrder order = machine.order();
            assertThat(Crowd.of(6, () -> machine.take.begin(order).page().orElseThrow()))
                    .hasSize(6)
                    .containsOnly(machine.take.begin(order).page().orElseThrow());
            assertThat(machine.stripe.count("PCC", "checkout.session")).isEqualTo(1);
        }
    }

    @OnBothDatabases
    void scenario_16_a_basket_that_has_changed_closes_the_old_page_before_a_new_one_is_opened(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment old = machine.take.begin(machine.order());
            CardPayment fresh = machine.take.begin(machine.order(Money.ofPounds(70)));
            assertThat(fresh.id()).isNotEqualTo(old.id());
            assertThat(machine.again(old).state()).isEqualTo(State.EXPIRED);
            assertThat(machine.stripe.field("PCC", "checkout.session", "status"))
                    .containsExactly("open", "expired");
        }
    }

    @OnBothDatabases
    void scenario_16_a_page_that_was_paid_before_it_could_be_closed_is_what_counts(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment old = machine.paidAtThePage();
            CardPayment found = machine.take.begin(machine.order(Money.ofPounds(70)));
            assertThat(found.id()).isEqualTo(old.id());
            assertThat(found.state()).isEqualTo(State.PAID);
            assertThat(machine.news.told()).containsExactly(PAID);
            assertThat(machine.stripe.count("PCC", "checkout.session")).isEqualTo(1);
        }
    }

    @OnBothDatabases
    void scenario_28_dead_between_the_call_and_its_note_the_next_run_completes_it(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.commits.dieAfter(3); // the attempt, its call, the call in hand; the page's note is lost
            assertThatThrownBy(() -> machine.take.begin(machine.order())).isInstanceOf(TestCommits.Died.class);
            machine.commits.revive();
            assertThat(machine.outbox.due()).isZero();
            machine.clock.move(CardCall.LEASE.toSeconds() + 1);
            assertThat(machine.outbox.due()).isEqualTo(1);
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.OPEN);
            assertThat(machine.stripe.count("PCC", "checkout.session")).isEqualTo(1);
        }
    }

    @OnBothDatabases
    void an_answer_that_is_not_the_processor_s_means_unknown_and_not_declined(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.stripe.faults(OPEN, "NOT_STRIPE", 2);
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.UNKNOWN);
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.OPEN);
        }
    }

    @OnBothDatabases
    void a_processor_that_is_busy_or_locked_has_done_nothing_and_is_asked_again(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.stripe.fault(OPEN, "TOO_MANY");
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.NEW);
            machine.stripe.fault(OPEN, "CONFLICT");
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.NEW);
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(State.OPEN);
        }
    }

    @OnBothDatabases
    void a_page_is_closed_for_good_and_the_next_attempt_is_a_new_one(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment first = machine.take.begin(machine.order());
            assertThat(machine.close.expire(Machine.REFERENCE)).isEqualTo(CloseCardPayment.Closed.CLOSED);
            assertThat(machine.again(first).state()).isEqualTo(State.EXPIRED);
            assertThat(machine.close.expire(Machine.REFERENCE)).isEqualTo(CloseCardPayment.Closed.CLOSED);
            assertThat(machine.take.begin(machine.order()).id()).isNotEqualTo(first.id());
        }
    }

    @OnBothDatabases
    void while_the_processor_is_away_closing_says_so_and_is_done_later(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment first = machine.take.begin(machine.order());
            machine.stripe.faults("GET /v1/checkout/sessions", "NEVER_ARRIVED", 2);
            machine.stripe.faults("POST /v1/checkout/sessions/", "NEVER_ARRIVED", 2);
            assertThat(machine.close.expire(Machine.REFERENCE)).isEqualTo(CloseCardPayment.Closed.NOT_KNOWN_YET);
            machine.clock.move(60);
            assertThat(machine.outbox.due()).isEqualTo(1);
            assertThat(machine.again(first).state()).isEqualTo(State.EXPIRED);
        }
    }
}
