package org.earlybridge.run.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-in as the real stripe-java sees it. What is proved here is what the other tests lean on. */
class CardStandInTest {

    private static final String GOOD = "4242 4242 4242 4242";

    private final TestClock clock = new TestClock();
    private Standing standing = Standing.start(clock);

    CardStandInTest() throws IOException {}

    @BeforeEach
    void quiet() {
        assertThat(standing.standIn().heard()).isEmpty();
    }

    @AfterEach
    void stop() throws IOException {
        standing.close();
    }

    @Test
    void a_session_is_paid_at_its_page_and_the_charge_has_a_fee_and_the_metadata() throws Exception {
        Session session = create(standing.pcc(), "k1", 3500);
        assertThat(session.getUrl()).contains("/c/pay/cs_test_");
        standing.pay(session.getId(), GOOD);
        Session paid = standing.pcc()
                .v1()
                .checkout()
                .sessions()
                .retrieve(
                        session.getId(),
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent.latest_charge.balance_transaction")
                                .addExpand("payment_intent.latest_charge.refunds")
                                .build());
        Charge charge = paid.getPaymentIntentObject().getLatestChargeObject();
        assertThat(paid.getPaymentStatus()).isEqualTo("paid");
        assertThat(paid.getPaymentIntentObject().getMetadata()).containsEntry("attempt", "a1");
        assertThat(charge.getBalanceTransactionObject().getFee()).isEqualTo(73);
        assertThat(charge.getRefunds().getData()).isEmpty();
    }

    @Test
    void the_same_key_gets_the_same_answer_and_makes_nothing_more() throws Exception {
        Session first = create(standing.pcc(), "k1", 3500);
        Session second = create(standing.pcc(), "k1", 3500);
        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .contains("true");
        assertThat(standing.sessions()).hasSize(1);
    }

    @Test
    void the_same_key_with_other_parameters_is_refused() throws Exception {
        create(standing.pcc(), "k1", 3500);
        assertThatThrownBy(() -> create(standing.pcc(), "k1", 3600)).isInstanceOf(IdempotencyException.class);
    }

    @Test
    void a_key_is_one_account_s_own() throws Exception {
        Session first = create(standing.pcc(), "k1", 3500);
        Session second = create(standing.ccc(), "k1", 3500);
        assertThat(second.getId()).isNotEqualTo(first.getId());
    }

    @Test
    void an_error_of_the_server_is_told_again_under_its_key() {
        standing.fault("POST /v1/checkout/sessions", Fault.Kind.BROKEN, 0);
        assertThatThrownBy(() -> create(standing.pcc(), "k1", 3500)).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> create(standing.pcc(), "k1", 3500)).isInstanceOf(ApiException.class);
        assertThat(standing.sessions()).isEmpty();
    }

    @Test
    void a_call_that_was_refused_leaves_its_key_free() throws Exception {
        assertThatThrownBy(() -> create(standing.pcc(), "k1", 1)).isInstanceOf(InvalidRequestException.class);
        assertThat(create(standing.pcc(), "k1", 3500).getAmountTotal()).isEqualTo(3500);
    }

    @Test
    void a_second_call_under_a_key_that_is_under_way_is_told_to_wait() throws Exception {
        standing.fault("POST /v1/checkout/sessions", Fault.Kind.SLOW, 600);
        CompletableFuture<Session> slow = inBackground(() -> create(standing.pcc(), "k1", 3500));
        standing.awaitHeard(1);
        assertThatThrownBy(() -> create(standing.pcc(), "k1", 3500))
                .isInstanceOfSatisfying(
                        StripeException.class,
                        e -> assertThat(e.getStatusCode()).isEqualTo(409));
        assertThat(slow.get().getStatus()).isEqualTo("open");
    }

    @Test
    void when_the_answer_is_lost_the_thing_is_done_and_the_key_still_gives_it() throws Exception {
        standing.fault("POST /v1/checkout/sessions", Fault.Kind.ANSWER_LOST, 0);
        standing.fault("POST /v1/checkout/sessions", Fault.Kind.ANSWER_LOST, 0); // the JDK tries once more by itself
        assertThatThrownBy(() -> create(standing.pcc(), "k1", 3500)).isInstanceOf(ApiConnectionException.class);
        assertThat(standing.sessions()).hasSize(1);
        assertThat(create(standing.pcc(), "k1", 3500).getId())
                .isEqualTo(standing.sessions().get(0).id());
    }

    @Test
    void it_can_be_busy_and_something_between_can_answer_that_is_not_stripe() {
        standing.fault("POST /v1/checkout/sessions", Fault.Kind.TOO_MANY, 0);
        standing.fault("POST /v1/checkout/sessions", Fault.Kind.NOT_STRIPE, 0);
        assertThatThrownBy(() -> create(standing.pcc(), "k1", 3500)).isInstanceOf(RateLimitException.class);
        assertThatThrownBy(() -> create(standing.pcc(), "k1", 3500))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("Invalid response object from API");
    }

    @Test
    void an_unknown_key_and_an_unknown_parameter_are_refused() {
        StripeClient stranger = standing.client("sk_test_nobody");
        assertThatThrownBy(() -> create(stranger, "k1", 3500)).isInstanceOf(AuthenticationException.class);
        SessionCreateParams odd = sessionOf(3500).putExtraParam("colour", "red").build();
        assertThatThrownBy(() -> standing.pcc().v1().checkout().sessions().create(odd))
                .hasMessageContaining("colour");
    }

    @Test
    void a_declined_card_pays_nothing_and_the_page_stays_open() throws Exception {
        Session session = create(standing.pcc(), "k1", 3500);
        standing.pay(session.getId(), "4000000000000002");
        Session now = standing.pcc().v1().checkout().sessions().retrieve(session.getId());
        assertThat(now.getStatus()).isEqualTo("open");
        assertThat(now.getPaymentStatus()).isEqualTo("unpaid");
        standing.pay(session.getId(), GOOD);
        assertThat(standing.pcc()
                        .v1()
                        .checkout()
                        .sessions()
                        .retrieve(session.getId())
                        .getPaymentStatus())
                .isEqualTo("paid");
    }

    @Test
    void a_session_ends_by_call_or_by_time_and_takes_no_money_then() throws Exception {
        Session called = create(standing.pcc(), "k1", 3500);
        Session forgotten = create(standing.pcc(), "k2", 3500);
        assertThat(standing.pcc()
                        .v1()
                        .checkout()
                        .sessions()
                        .expire(called.getId())
                        .getStatus())
                .isEqualTo("expired");
        clock.move(32 * 60);
        assertThat(standing.pcc()
                        .v1()
                        .checkout()
                        .sessions()
                        .retrieve(forgotten.getId())
                        .getStatus())
                .isEqualTo("expired");
        assertThat(standing.post("/c/pay/" + called.getId(), "number=4242424242424242&expiry=12/34&code=123")
                        .body())
                .contains("closed");
    }

    @Test
    void refunds_add_up_to_the_charge_and_no_further() throws Exception {
        PaymentIntent intent = paid("k1");
        assertThat(refund(intent, 1500, "r1").getStatus()).isEqualTo("succeeded");
        assertThatThrownBy(() -> refund(intent, 2001, "r2")).hasMessageContaining("greater than unrefunded");
        assertThat(refund(intent, 2000, "r3").getStatus()).isEqualTo("succeeded");
        assertThatThrownBy(() -> refund(intent, 1, "r4"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getCode()).isEqualTo("charge_already_refunded"));
    }

    @Test
    void what_was_paid_is_found_by_metadata_and_by_time() throws Exception {
        PaymentIntent intent = paid("k1");
        assertThat(standing.pcc()
                        .v1()
                        .paymentIntents()
                        .search(PaymentIntentSearchParams.builder()
                                .setQuery("metadata['attempt']:'a1'")
                                .build())
                        .getData())
                .extracting(PaymentIntent::getId)
                .containsExactly(intent.getId());
        long now = clock.instant().getEpochSecond();
        SessionListParams window = SessionListParams.builder()
                .setCreated(SessionListParams.Created.builder()
                        .setGte(now - 5)
                        .setLte(now + 5)
                        .build())
                .build();
        assertThat(standing.pcc().v1().checkout().sessions().list(window).getData())
                .hasSize(1);
    }

    @Test
    void what_happened_survives_a_restart(@TempDir Path folder) throws Exception {
        standing.close();
        standing = Standing.start(clock, folder.resolve("cards.json"));
        Session session = create(standing.pcc(), "k1", 3500);
        standing.close();
        standing = Standing.start(clock, folder.resolve("cards.json"));
        assertThat(create(standing.pcc(), "k1", 3500).getId()).isEqualTo(session.getId());
        assertThat(standing.sessions()).hasSize(1);
    }

    @Test
    void its_pages_load_nothing_run_nothing_and_serve_this_machine_only() throws Exception {
        Session session = create(standing.pcc(), "k1", 3500);
        HttpResponse<String> page = standing.get("/c/pay/" + session.getId());
        assertThat(page.body())
                .contains("Sandbox", "Pay £35.00", "4000 0025 0000 3155")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self' http://localhost:8080");
        HttpResponse<String> foreign =
                standing.post("/accounts/PCC/payouts", "", "Origin", "https://elsewhere.example");
        assertThat(foreign.statusCode()).isEqualTo(421);
        HttpResponse<String> order = standing.post("/stand-in/PCC/payouts", "");
        assertThat(order.statusCode()).isEqualTo(403);
    }

    @Test
    void the_page_says_what_was_typed_wrongly_and_never_shows_a_number_again() throws Exception {
        Session session = create(standing.pcc(), "k1", 3500);
        HttpResponse<String> page =
                standing.post("/c/pay/" + session.getId(), "number=5555555555554444&expiry=13/34&code=x");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Never a real card", "such as 12/34", "such as 123")
                .doesNotContain("5555555555554444");
    }

    @Test
    void a_card_that_asks_pays_only_when_its_holder_says_yes() throws Exception {
        Session session = create(standing.pcc(), "k1", 3500);
        String path = "/c/pay/" + session.getId();
        assertThat(standing.post(path, "number=4000002500003155&expiry=12/34&code=123")
                        .statusCode())
                .isEqualTo(303);
        assertThat(standing.get(path).body()).contains("Is it you who pays £35.00?");
        HttpResponse<String> no = standing.post(path + "/confirm", "answer=no");
        assertThat(no.headers().firstValue("Location")).contains(path);
        assertThat(standing.get(path).body()).contains("Pay £35.00");
        standing.post(path, "number=4000002500003155&expiry=12/34&code=123");
        HttpResponse<String> yes = standing.post(path + "/confirm", "answer=yes");
        assertThat(yes.headers().firstValue("Location")).contains("http://localhost:8080/paid");
    }

    private PaymentIntent paid(String key) throws StripeException {
        Session session = create(standing.pcc(), key, 3500);
        standing.pay(session.getId(), GOOD);
        return standing.pcc()
                .v1()
                .checkout()
                .sessions()
                .retrieve(
                        session.getId(),
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent")
                                .build())
                .getPaymentIntentObject();
    }

    private Refund refund(PaymentIntent intent, long amount, String key) throws StripeException {
        return standing.pcc()
                .v1()
                .refunds()
                .create(
                        RefundCreateParams.builder()
                                .setPaymentIntent(intent.getId())
                                .setAmount(amount)
                                .build(),
                        RequestOptions.builder().setIdempotencyKey(key).build());
    }

    @CanIgnoreReturnValue
    private Session create(StripeClient client, String key, long pence) throws StripeException {
        return client.v1()
                .checkout()
                .sessions()
                .create(
                        sessionOf(pence).build(),
                        RequestOptions.builder().setIdempotencyKey(key).build());
    }

    private SessionCreateParams.Builder sessionOf(long pence) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("http://localhost:8080/paid")
                .setCancelUrl("http://localhost:8080/back")
                .setExpiresAt(clock.instant().getEpochSecond() + 31 * 60)
                .putMetadata("attempt", "a1")
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putMetadata("attempt", "a1")
                        .build())
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("gbp")
                                .setUnitAmount(pence)
                                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName("Place EB-7K4M-02")
                                        .build())
                                .build())
                        .build());
    }

    private static <T> CompletableFuture<T> inBackground(Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
