package org.earlybridge.payments.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.money.Money;

/** What can go wrong with money that goes back, and with what comes to the bank. */
class RefundScenariosOnBothTest {

    private static final String PAID = "paid EB-7K4M-02 £35.00";
    private static final String REFUND = "POST /v1/refunds";
    private static final int LOST = 2;
    private static final Duration DAY = Duration.ofHours(24);

    @OnBothDatabases
    void a_refund_is_ordered_in_the_caller_s_transaction_and_falls_with_it(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.paid();
            assertThatIllegalStateException()
                    .isThrownBy(() -> machine.commits.byItself(() -> {
                        CardRefund refund =
                                machine.giveBack.order(payment.id(), Money.ofPounds(5), "changed my mind", "r1");
                        throw new IllegalStateException("the caller fails after " + refund.amount());
                    }));
            assertThat(machine.outbox.due()).isZero();
            assertThatIllegalStateException()
                    .isThrownBy(() -> machine.giveBack.order(payment.id(), Money.ofPounds(5), "no caller", "r1"));
        }
    }

    @OnBothDatabases
    void scenario_30_partial_refunds_add_up_to_the_whole_and_the_whole_is_all_there_is(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.paid();
            for (int i = 0; i < 3; i++) {
                CardRefund ordered = machine.refund(payment, Money.ofPence(i == 0 ? 1168 : 1166), "r" + i);
                assertThat(ordered.state()).isEqualTo(CardRefund.State.PENDING);
            }
            assertThat(machine.outbox.due()).isEqualTo(3);
            assertThat(machine.again(payment).refunded()).isEqualTo(Machine.POUNDS_35);
            assertThat(machine.news.told())
                    .containsExactly(PAID, "refunded £11.68", "refunded £11.66", "refunded £11.66");
            assertThat(machine.stripe.field("PCC", "charge", "refunded")).containsExactly("true");
        }
    }

    @OnBothDatabases
    void scenario_31_more_than_is_left_is_refused_before_anybody_is_asked(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.paid();
            CardRefund first = machine.refund(payment, Money.ofPounds(30), "r1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> machine.refund(payment, Money.ofPence(501), "r2"))
                    .withMessageContaining("£5.00");
            assertThat(machine.refund(payment, Money.ofPounds(30), "r1").id()).isEqualTo(first.id());
            assertThatIllegalArgumentException().isThrownBy(() -> machine.refund(payment, Money.ofPounds(1), "r1"));
            assertThat(machine.stripe.calls()).doesNotContain(REFUND);
        }
    }

    @OnBothDatabases
    void scenario_31_of_two_refunds_at_once_for_the_same_money_one_is_refused(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.paid();
            List<Boolean> ordered = Crowd.of(4, () -> {
                String key = "r" + Thread.currentThread().getId();
                try {
                    return machine.refund(payment, Money.ofPounds(20), key)
                            .key()
                            .equals(key);
                } catch (IllegalArgumentException e) {
                    return false;
                }
            });
            assertThat(ordered).filteredOn(Boolean::booleanValue).hasSize(1);
        }
    }

    @OnBothDatabases
    void a_refund_whose_answer_is_lost_is_repeated_under_its_key_and_made_once(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            assertThat(oneRefundAfterALostAnswer(machine)).isEqualTo(1);
            assertThat(machine.news.told()).containsExactly(PAID, "refunded £15.00");
        }
    }

    @OnBothDatabases
    void a_refund_whose_answer_is_lost_for_a_day_is_looked_for_and_not_sent_again(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.paid();
            assertThat(machine.refund(payment, Money.ofPounds(20), "r1").key()).isEqualTo("r1");
            machine.stripe.faults(REFUND, "ANSWER_LOST", LOST);
            assertThat(machine.outbox.due()).isEqualTo(1);
            machine.stripe.order("/stand-in/PCC/keys-forget", "");
            machine.clock.move(DAY.toSeconds());
            assertThat(machine.outbox.due()).isEqualTo(1);
            assertThat(machine.stripe.count("PCC", "refund")).isEqualTo(1);
            assertThat(machine.news.told()).containsExactly(PAID, "refunded £20.00");
        }
    }

    @OnBothDatabases
    void scenario_12_a_refund_gets_a_new_key_only_when_it_is_proved_that_none_was_made(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.paid();
            assertThat(machine.refund(payment, Money.ofPounds(20), "r1").key()).isEqualTo("r1");
            machine.stripe.fault(REFUND, "BROKEN");
            assertThat(machine.outbox.due()).isEqualTo(1);
            machine.clock.move(60);
            assertThat(machine.outbox.due()).isEqualTo(1);
            assertThat(machine.stripe.count("PCC", "refund")).isZero();
            machine.clock.move(600);
            assertThat(machine.outbox.due()).isEqualTo(1);
            machine.clock.move(600);
            assertThat(machine.outbox.due()).isEqualTo(1);
            assertThat(machine.stripe.count("PCC", "refund")).isEqualTo(1);
            assertThat(machine.news.told()).containsExactly(PAID, "refunded £20.00");
        }
    }

    @OnBothDatabases
    void scenario_32_a_refund_made_at_the_processor_s_desk_is_told_as_from_outside(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            CardPayment payment = machine.paid();
            machine.stripe.order(
                    "/stand-in/PCC/refunds",
                    "payment_intent=" + payment.providerIntent().orElseThrow() + "&amount=700");
            machine.awaitSent("charge.refunded", 1);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID, "refunded £7.00 outside");
            assertThat(machine.again(payment).refunded()).isEqualTo(Money.ofPounds(7));
        }
    }

    @OnBothDatabases
    void scenario_33_a_refund_that_fails_later_is_told_as_failed_after_all(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            CardPayment payment = machine.paid();
            assertThat(machine.refund(payment, Money.ofPounds(20), "r1").key()).isEqualTo("r1");
            assertThat(machine.outbox.due()).isEqualTo(1);
            String refund = machine.stripe.field("PCC", "refund", "id").get(0);
            machine.stripe.order("/stand-in/PCC/refunds-fail", "id=" + refund);
            machine.awaitSent("refund.failed", 1);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID, "refunded £20.00", "refund failed £20.00 after all");
            assertThat(machine.again(payment).refunded()).isEqualTo(Money.ZERO);
            assertThat(machine.refund(payment, Money.ofPounds(35), "r2").state())
                    .isEqualTo(CardRefund.State.PENDING);
        }
    }

    @OnBothDatabases
    void scenarios_35_to_37_while_a_payment_is_disputed_nothing_is_given_back_and_the_end_is_told(
            PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            CardPayment payment = machine.paid();
            machine.stripe.order(
                    "/stand-in/PCC/disputes",
                    "id=" + machine.stripe.field("PCC", "charge", "id").get(0));
            machine.awaitSent("charge.dispute.created", 1);
            machine.workInbox();
            CardRefund refund = machine.refund(payment, Money.ofPounds(5), "r1");
            assertThat(refund.state()).isEqualTo(CardRefund.State.FAILED);
            assertThat(refund.trouble().orElseThrow()).contains("disputed");
            String dispute = machine.stripe.field("PCC", "dispute", "id").get(0);
            machine.stripe.order("/stand-in/PCC/disputes-close", "id=" + dispute + "&won=false");
            machine.awaitSent("charge.dispute.closed", 1);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID, "dispute OPEN £35.00", "dispute LOST £35.00");
            assertThat(machine.stripe.calls()).doesNotContain(REFUND);
        }
    }

    @OnBothDatabases
    void a_refund_that_the_processor_refuses_is_told_as_failed(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            CardPayment payment = machine.paid();
            assertThat(machine.refund(payment, Machine.POUNDS_35, "r1").key()).isEqualTo("r1");
            machine.stripe.order(
                    "/stand-in/PCC/disputes",
                    "id=" + machine.stripe.field("PCC", "charge", "id").get(0));
            assertThat(machine.outbox.due()).isEqualTo(1);
            assertThat(machine.news.told()).containsExactly(PAID, "refund failed £35.00");
        }
    }

    @OnBothDatabases
    void scenario_41_a_payout_is_told_once_with_each_line_beside_its_payment_and_the_fee_as_it_was(
            PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            CardPayment payment = machine.paid();
            machine.stripe.order("/stand-in/PCC/payouts", "");
            machine.awaitSent("payout.reconciliation_completed", 1);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID, "payout PAID £34.27");
            Object line = database.em()
                    .createNativeQuery("SELECT net FROM card_payout_line WHERE payment_id = "
                            + payment.id().value() + " AND gross = 3500 AND fee = 73")
                    .getSingleResult();
            assertThat(line).hasToString("3427");
        }
    }

    @OnBothDatabases
    void scenario_38_when_refunds_outweigh_charges_the_payout_is_negative(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            CardPayment payment = machine.paid();
            machine.stripe.order("/stand-in/PCC/payouts", "");
            assertThat(machine.refund(payment, Machine.POUNDS_35, "r1").key()).isEqualTo("r1");
            assertThat(machine.outbox.due()).isEqualTo(1);
            machine.stripe.order("/stand-in/PCC/payouts", "");
            machine.awaitSent("payout.reconciliation_completed", 2);
            machine.workInbox();
            assertThat(machine.news.told()).contains("payout PAID £34.27", "payout PAID −£35.00");
        }
    }

    @OnBothDatabases
    void scenario_39_a_payout_that_the_bank_sends_back_is_told_as_failed(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            assertThat(machine.paid().state()).isEqualTo(CardPayment.State.PAID);
            machine.stripe.order("/stand-in/PCC/payouts", "");
            machine.awaitSent("payout.reconciliation_completed", 1);
            machine.workInbox();
            String payout = machine.stripe.field("PCC", "payout", "id").get(0);
            machine.stripe.order("/stand-in/PCC/payouts-fail", "id=" + payout);
            machine.awaitSent("payout.failed", 1);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID, "payout PAID £34.27", "payout FAILED £34.27");
        }
    }

    /** Also what the broken twin is put through. */
    static int oneRefundAfterALostAnswer(Machine machine) {
        CardPayment payment = machine.paid();
        assertThat(machine.refund(payment, Money.ofPounds(15), "r1").key()).isEqualTo("r1");
        machine.stripe.faults(REFUND, "ANSWER_LOST", LOST);
        assertThat(machine.outbox.due()).isEqualTo(1);
        machine.clock.move(60);
        assertThat(machine.outbox.due()).isEqualTo(1);
        return machine.stripe.count("PCC", "refund");
    }
}
