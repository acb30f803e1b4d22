package org.earlybridge.payments.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.stripe.net.Webhook;
import com.stripe.param.checkout.SessionCreateParams;
import java.util.List;
import org.earlybridge.payments.card.CardPayment.State;
import org.earlybridge.payments.card.Machine.Sent;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.run.card.Standing;

/** What can go wrong with what the processor sends by itself. The webhooks come over HTTP, from the stand-in. */
class WebhookScenariosOnBothTest {

    private static final String COMPLETED = "checkout.session.completed";
    private static final String PAID = "paid EB-7K4M-02 £35.00";
    private static final String SECRETS = "earlybridge.card.PCC.webhook.secrets";
    private static final int MANY = 64;

    @OnBothDatabases
    void scenario_1_the_same_webhook_twice_in_a_row_has_one_effect(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            machine.stripe.order("/stand-in/faults", "on=" + COMPLETED + "&kind=DUPLICATED&amount=1");
            machine.paidAtThePage();
            machine.awaitSent(COMPLETED, 1);
            machine.workInbox();
            Sent sent = machine.answers(COMPLETED).get(0);
            assertThat(machine.bring(sent)).isEqualTo(Receipt.TAKEN_BEFORE);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void scenario_2_the_same_webhook_64_times_at_once_has_one_effect(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            machine.commits.goDown(true);
            CardPayment payment = pagePaidWhileTheDatabaseIsDown(machine);
            machine.awaitSent(COMPLETED, 1);
            Sent sent = machine.answers(COMPLETED).get(0);
            machine.commits.goDown(false);
            List<Receipt> receipts = Crowd.of(MANY, () -> machine.bring(sent));
            assertThat(receipts).hasSize(MANY).allMatch(Receipt::isTaken);
            Object stored = database.em()
                    .createNativeQuery("SELECT COUNT(*) FROM card_event WHERE type = '" + COMPLETED + "'")
                    .getSingleResult();
            assertThat(stored).hasToString("1");
            machine.workInbox();
            assertThat(machine.again(payment).state()).isEqualTo(State.PAID);
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void many_workers_and_the_payer_s_coming_back_at_once_have_one_effect(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            machine.paidAtThePage();
            machine.awaitSent(COMPLETED, 1);
            List<State> states = Crowd.of(12, () -> {
                int worked = machine.inbox.due();
                assertThat(worked).isNotNegative();
                return machine.janitor.about(Machine.REFERENCE).orElseThrow().state();
            });
            assertThat(states).containsOnly(State.PAID);
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void scenario_3_the_webhook_comes_before_the_payer_and_she_finds_it_paid(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            CardPayment payment = machine.paidAtThePage();
            machine.awaitSent(COMPLETED, 1);
            machine.workInbox();
            assertThat(machine.again(payment).state()).isEqualTo(State.PAID);
            assertThat(machine.janitor.about(Machine.REFERENCE).orElseThrow().state())
                    .isEqualTo(State.PAID);
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void scenario_17_a_refund_that_is_told_of_before_the_payment_comes_after_it_all_the_same(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            loseNewsOfThePayment(machine);
            machine.stripe.order("/stand-in/PCC/refunds", "charge=" + charge(machine) + "&amount=1000");
            machine.awaitSent("charge.refunded", 1);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID, "refunded £10.00 outside");
        }
    }

    @OnBothDatabases
    void scenario_18_a_dispute_that_is_told_of_before_the_payment_comes_after_it(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            loseNewsOfThePayment(machine);
            machine.stripe.order("/stand-in/PCC/disputes", "id=" + charge(machine));
            machine.awaitSent("charge.dispute.created", 1);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID, "dispute OPEN £35.00");
        }
    }

    @OnBothDatabases
    void scenario_19_an_event_of_the_wrong_world_or_for_nobody_is_refused(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            machine.stripe.fault(COMPLETED, "LIVE");
            machine.paidAtThePage();
            machine.awaitSent(COMPLETED, 1);
            Sent live = machine.answers(COMPLETED).get(0);
            assertThat(live.answer()).isEqualTo(400);
            assertThat(machine.bring(live)).isEqualTo(Receipt.WRONG_WORLD);
            byte[] raw = live.body().getBytes(UTF_8);
            assertThat(machine.receive.receive("CCC", raw, live.signature())).isEqualTo(Receipt.BAD_SIGNATURE);
            assertThat(machine.receive.receive("XYZ", raw, live.signature())).isEqualTo(Receipt.NO_SUCH_BOOK);
            assertThat(machine.receive.receive("../PCC", raw, live.signature())).isEqualTo(Receipt.NO_SUCH_BOOK);
        }
    }

    @OnBothDatabases
    void scenario_20_a_genuine_body_played_back_is_known_by_its_number_and_later_by_its_age(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            Sent sent = oneTaken(machine);
            machine.clock.move(299);
            assertThat(machine.bring(sent)).isEqualTo(Receipt.TAKEN_BEFORE);
            machine.clock.move(2);
            assertThat(machine.bring(sent)).isEqualTo(Receipt.TOO_OLD);
        }
    }

    @OnBothDatabases
    void scenario_21_a_signature_of_the_future_is_refused_although_the_library_lets_it_pass(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            Sent sent = oneTaken(machine);
            machine.clock.move(-3600);
            assertThat(machine.bring(sent)).isEqualTo(Receipt.FROM_THE_FUTURE);
            assertThatNoException()
                    .isThrownBy(() -> assertThat(Webhook.Signature.verifyHeader(
                                    sent.body(),
                                    sent.signature(),
                                    Standing.PCC.webhookSecret(),
                                    Webhook.DEFAULT_TOLERANCE,
                                    machine.clock))
                            .isTrue());
        }
    }

    @OnBothDatabases
    void scenario_22_a_body_that_was_written_anew_on_the_way_is_refused(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            machine.stripe.fault(COMPLETED, "REWRITTEN");
            machine.paidAtThePage();
            awaitRewritten(machine);
            Sent rewritten = machine.sent.stream()
                    .filter(one -> one.body().contains("\": \"" + COMPLETED))
                    .findFirst()
                    .orElseThrow();
            assertThat(rewritten.answer()).isEqualTo(400);
            assertThat(machine.bring(rewritten)).isEqualTo(Receipt.BAD_SIGNATURE);
        }
    }

    @OnBothDatabases
    void scenario_23_while_secrets_change_either_is_good_and_afterwards_only_the_new_one(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.stripe.order("/stand-in/PCC/secrets", "secret=whsec_new");
            Sent both = oneTaken(machine);
            assertThat(both.signature().split(",v1=", -1)).hasSize(3);
            machine.speech.configuration().put(SECRETS, "whsec_new");
            assertThat(machine.bring(both)).isEqualTo(Receipt.TAKEN_BEFORE);
            machine.speech.configuration().put(SECRETS, Standing.PCC.webhookSecret() + ", whsec_new");
            assertThat(machine.bring(both)).isEqualTo(Receipt.TAKEN_BEFORE);
            machine.speech.configuration().put(SECRETS, "whsec_newer");
            assertThat(machine.bring(both)).isEqualTo(Receipt.BAD_SIGNATURE);
        }
    }

    @OnBothDatabases
    void scenario_24_ten_minutes_off_it_is_known_that_the_clock_is_wrong_and_the_webhook_comes_again(
            PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database, true, processor -> processor)) {
            machine.openDoor();
            CardPayment payment = machine.take.begin(machine.order());
            machine.clock.move(600);
            assertThat(machine.janitor.about(Machine.REFERENCE)).isPresent();
            assertThat(machine.speech.cardClock().isWrong()).isTrue();
            machine.pay(payment, Machine.GOOD);
            machine.awaitSent(COMPLETED, 1);
            assertThat(machine.answers(COMPLETED).get(0).answer()).isEqualTo(400);
            machine.clock.move(-600);
            awaitTaken(machine);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void scenario_25_an_event_written_by_another_version_is_looked_into_like_any_other(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            loseNewsOfThePayment(machine);
            machine.stripe.fault("refund.created", "OTHER_VERSION");
            machine.stripe.fault("charge.refunded", "NEVER_SENT");
            machine.stripe.order("/stand-in/PCC/refunds", "charge=" + charge(machine) + "&amount=1000");
            machine.awaitSent("refund.created", 1);
            Sent old = machine.answers("refund.created").get(0);
            assertThat(old.body()).contains("2019-02-19");
            assertThat(Webhook.constructEvent(old.body(), old.signature(), Standing.PCC.webhookSecret(), 0)
                            .getDataObjectDeserializer()
                            .getObject())
                    .as("the library itself hands out nothing")
                    .isEmpty();
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID, "refunded £10.00 outside");
        }
    }

    @OnBothDatabases
    void scenario_26_while_the_database_is_down_the_sender_hears_an_error_and_comes_again(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            CardPayment payment = pagePaidWhileTheDatabaseIsDown(machine);
            machine.awaitSent(COMPLETED, 1);
            assertThat(machine.answers(COMPLETED).get(0).answer()).isEqualTo(503);
            machine.commits.goDown(false);
            awaitTaken(machine);
            machine.workInbox();
            assertThat(machine.again(payment).state()).isEqualTo(State.PAID);
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void scenario_27_dead_between_storing_and_saying_so_the_repeat_changes_nothing(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            machine.dieBeforeAnswering(true);
            machine.paidAtThePage();
            machine.awaitSent(COMPLETED, 2);
            machine.dieBeforeAnswering(false);
            awaitTaken(machine);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void one_change_told_by_two_events_has_one_effect(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            machine.stripe.fault(COMPLETED, "TOLD_TWICE");
            machine.paidAtThePage();
            machine.awaitSent(COMPLETED, 2);
            machine.workInbox();
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void news_that_nobody_could_listen_to_is_taken_back_and_told_again(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            CardPayment payment = machine.take.begin(machine.order());
            machine.news.failNext(100);
            machine.pay(payment, Machine.GOOD);
            machine.awaitSent(COMPLETED, 1);
            machine.workInbox();
            assertThat(machine.again(payment).state()).isEqualTo(State.OPEN);
            machine.news.failNext(0);
            machine.clock.move(60);
            machine.workInbox();
            assertThat(machine.again(payment).state()).isEqualTo(State.PAID);
            assertThat(machine.news.told()).containsExactly(PAID);
        }
    }

    @OnBothDatabases
    void what_others_sell_in_the_same_account_is_none_of_our_business(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            machine.openDoor();
            machine.stripe.pay(somebodyElsesSession(machine), Machine.GOOD);
            machine.awaitSent(COMPLETED, 1);
            machine.workInbox();
            assertThat(machine.news.told()).isEmpty();
            Object effects = database.em()
                    .createNativeQuery("SELECT COUNT(*) FROM card_event WHERE state IN ('DONE', 'PARKED')")
                    .getSingleResult();
            assertThat(effects).hasToString("0");
        }
    }

    @OnBothDatabases
    void what_is_signed_and_no_event_or_too_large_is_refused(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database)) {
            for (String text : List.of("[]", "{", "{\"livemode\":false}", "{\"livemode\":false,\"id\":3}")) {
                assertThat(machine.receive.receive("PCC", text.getBytes(UTF_8), signed(machine, text)))
                        .as(text)
                        .isEqualTo(Receipt.UNREADABLE);
            }
            byte[] large = new byte[ReceiveCardEvent.MOST_BYTES + 1];
            assertThat(machine.receive.receive("PCC", large, "t=1,v1=0")).isEqualTo(Receipt.TOO_LARGE);
            assertThat(machine.receive.receive("PCC", new byte[0], "")).isEqualTo(Receipt.BAD_SIGNATURE);
        }
    }

    private static String signed(Machine machine, String text) throws Exception {
        long now = machine.clock.instant().getEpochSecond();
        String signature = Webhook.Util.computeHmacSha256(Standing.PCC.webhookSecret(), now + "." + text);
        return "t=" + now + ",v1=" + signature;
    }

    private static CardPayment pagePaidWhileTheDatabaseIsDown(Machine machine) {
        machine.commits.goDown(false);
        CardPayment payment = machine.take.begin(machine.order());
        machine.commits.goDown(true);
        machine.pay(payment, Machine.GOOD);
        return payment;
    }

    private static Sent oneTaken(Machine machine) throws Exception {
        machine.openDoor();
        machine.paidAtThePage();
        awaitTaken(machine);
        return machine.answers(COMPLETED).get(0);
    }

    private static void awaitTaken(Machine machine) throws Exception {
        for (int tries = 0; tries < 300; tries++) {
            if (machine.answers(COMPLETED).stream().anyMatch(sent -> sent.answer() == 200)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no webhook was taken: " + machine.answers(COMPLETED));
    }

    private static void awaitRewritten(Machine machine) throws Exception {
        for (int tries = 0; tries < 300; tries++) {
            if (machine.sent.stream().anyMatch(sent -> sent.body().contains("\": \"" + COMPLETED))) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("it never came");
    }

    private static void loseNewsOfThePayment(Machine machine) {
        machine.openDoor();
        machine.stripe.fault("charge.succeeded", "NEVER_SENT");
        machine.stripe.fault("payment_intent.created", "NEVER_SENT");
        machine.stripe.fault("payment_intent.succeeded", "NEVER_SENT");
        machine.stripe.fault(COMPLETED, "NEVER_SENT");
        machine.paidAtThePage();
    }

    private static String charge(Machine machine) {
        return machine.stripe.field("PCC", "charge", "id").get(0);
    }

    private static String somebodyElsesSession(Machine machine) throws Exception {
        return machine.stripe
                .client(Standing.PCC.apiKey())
                .v1()
                .checkout()
                .sessions()
                .create(SessionCreateParams.builder()
                        .setMode(SessionCreateParams.Mode.PAYMENT)
                        .setSuccessUrl("https://museum.example/thanks")
                        .setCancelUrl("https://museum.example/")
                        .addLineItem(SessionCreateParams.LineItem.builder()
                                .setQuantity(1L)
                                .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                        .setCurrency("gbp")
                                        .setUnitAmount(900L)
                                        .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                                .setName("A ticket")
                                                .build())
                                        .build())
                                .build())
                        .build())
                .getId();
    }
}
