package org.earlybridge.payments.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.run.card.Standing;
import org.junit.jupiter.api.Test;

/** The rules of the card machine broken on purpose: what the other tests would notice. */
class BrokenTwinsOnBothTest {

    @OnBothDatabases
    void a_machine_that_makes_up_a_new_key_for_each_repeat_gives_the_money_back_twice(PaymentsDatabase database)
            throws Exception {
        try (Machine machine = new Machine(database, false, Forgetful::new)) {
            assertThat(RefundScenariosOnBothTest.oneRefundAfterALostAnswer(machine))
                    .isEqualTo(2);
        }
    }

    @OnBothDatabases
    void a_machine_that_makes_up_a_new_key_opens_two_pages(PaymentsDatabase database) throws Exception {
        try (Machine machine = new Machine(database, false, Forgetful::new)) {
            machine.stripe.faults("POST /v1/checkout/sessions", "ANSWER_LOST", 2);
            assertThat(machine.take.begin(machine.order()).state()).isEqualTo(CardPayment.State.OPEN);
            assertThat(machine.stripe.count("PCC", "checkout.session")).isGreaterThan(1);
        }
    }

    @Test
    void a_check_that_leaves_the_age_to_the_library_takes_a_signature_of_the_future() throws Exception {
        long future = Instant.parse("2040-01-01T00:00:00Z").getEpochSecond();
        assertThat(libraryAlone("{}", "t=" + future + ",v1=" + signature(future + ".{}")))
                .isTrue();
    }

    @Test
    void a_check_on_a_body_that_was_read_and_written_again_refuses_what_is_genuine() throws Exception {
        String body = "{\"id\": \"evt_1\"}";
        String header = "t=2000000000,v1=" + signature("2000000000." + body);
        assertThat(libraryAlone(body, header)).isTrue();
        assertThat(libraryAlone(body.replace(": ", ":"), header)).isFalse();
    }

    private static boolean libraryAlone(String body, String header) {
        try {
            return Webhook.Signature.verifyHeader(
                    body, header, Standing.PCC.webhookSecret(), Webhook.DEFAULT_TOLERANCE);
        } catch (SignatureVerificationException e) {
            return false;
        }
    }

    private static String signature(String signed) throws Exception {
        assertThat(signed.getBytes(UTF_8)).isNotEmpty();
        return Webhook.Util.computeHmacSha256(Standing.PCC.webhookSecret(), signed);
    }

    /** The twin: every call has a key of its own. */
    private record Forgetful(CardProcessor processor) implements CardProcessor {

        @Override
        public Told<PageState> open(PageOrder order, String key) {
            return processor.open(order, UUID.randomUUID().toString());
        }

        @Override
        public Told<PageState> close(String book, String session, String key) {
            return processor.close(book, session, key);
        }

        @Override
        public Told<PageState> look(String book, String session) {
            return processor.look(book, session);
        }

        @Override
        public Told<Optional<PageState>> findPage(String book, String attempt, Instant about) {
            return processor.findPage(book, attempt, about);
        }

        @Override
        public Told<Optional<PageState>> findPageOf(String book, String intent) {
            return processor.findPageOf(book, intent);
        }

        @Override
        public Told<RefundState> giveBack(RefundOrder order, String key) {
            return processor.giveBack(order, UUID.randomUUID().toString());
        }

        @Override
        public Told<List<RefundState>> refundsOf(String book, String intent) {
            return processor.refundsOf(book, intent);
        }

        @Override
        public Told<DisputeState> dispute(String book, String dispute) {
            return processor.dispute(book, dispute);
        }

        @Override
        public Told<PayoutState> payout(String book, String payout) {
            return processor.payout(book, payout);
        }
    }
}
