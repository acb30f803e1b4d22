package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRequestsHttpIT {

    private static final String PATH = "/api/v1/date-requests";
    private static final String IN_MARCH = "{\"course\":\"PFA-FULL\",\"near\":\"PE15 8AA\",\"when\":[\"EVENING\"]}";
    private static final int CALLERS = 64;

    private final Door childminder = Door.of("childminder-pcc");

    @Test
    void a_request_is_made_and_can_be_looked_at() {
        Answer made = childminder.post(PATH, IN_MARCH);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonObject request = made.json();
        assertThat(request.getString("authority")).isEqualTo("CCC");
        assertThat(request.getString("near")).isEqualTo("PE15");
        assertThat(request.getBoolean("weTellYou")).isTrue();
        String location = made.header("Location");
        assertThat(location).endsWith(PATH + "/" + request.getInt("id"));
        assertThat(childminder.get(location.substring(location.indexOf(PATH))).json())
                .isEqualTo(request);
    }

    @Test
    void others_who_want_the_same_nearby_are_counted() {
        String spring = IN_MARCH.replace("PE15 8AA", "CB25");
        int before = childminder.post(PATH, spring).json().getInt("othersNearby");
        assertThat(Door.of("setting-ccc").post(PATH, spring).status()).isEqualTo(201);
        assertThat(childminder.post(PATH, spring).json().getInt("othersNearby")).isEqualTo(before + 1);
    }

    @Test
    void a_request_is_there_for_its_asker_and_for_the_place_s_coordinator_alone() {
        String one = PATH + "/" + childminder.post(PATH, IN_MARCH).json().getInt("id");
        assertThat(Door.of("coordinator-ccc").get(one).status()).isEqualTo(200);
        for (String other : List.of(
                "coordinator-pcc", "childminder-ccc", "setting-pcc", "setting-ccc", "finance-ccc", "board", "admin")) {
            assertThat(Door.of(other).get(one).code()).as(other).isEqualTo("404 NOT_FOUND");
        }
        assertThat(Door.ofNobody().get(one).code()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void the_same_key_with_the_same_body_gives_the_same_answer() {
        String key = UUID.randomUUID().toString();
        Answer first = childminder.post(PATH, IN_MARCH, key);
        Answer second = childminder.post(PATH, IN_MARCH, key);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(List.of(first.header("Idempotent-Replayed"), second.header("Idempotent-Replayed")))
                .containsExactly("", "true");
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        assertThat(childminder.post(PATH, IN_MARCH, key).status()).isEqualTo(201);
        assertThat(childminder
                        .post(PATH, IN_MARCH.replace("EVENING", "WEEKEND"), key)
                        .code())
                .isEqualTo("422 KEY_REUSED");
        assertThat(Door.of("childminder-ccc").post(PATH, IN_MARCH, key).status())
                .as("another owner's key is another key")
                .isEqualTo(201);
    }

    @Test
    void a_refused_call_leaves_its_key_free() {
        String key = UUID.randomUUID().toString();
        assertThat(childminder
                        .post(PATH, IN_MARCH.replace("PE15 8AA", "PE9"), key)
                        .code())
                .isEqualTo("422 UNUSABLE_VALUE");
        assertThat(childminder.post(PATH, IN_MARCH, key).status()).isEqualTo(201);
    }

    @Test
    void sixty_four_at_once_under_one_key_are_one() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = IN_MARCH.replace("PE15 8AA", "PE16");
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            Callable<Answer> call = () -> childminder.post(PATH, body, key);
            List<Future<Answer>> calls = threads.invokeAll(Collections.nCopies(CALLERS, call));
            String answer = calls.get(0).get().text();
            for (Future<Answer> one : calls) {
                assertThat(one.get().status()).as(one.get().text()).isEqualTo(201);
                assertThat(one.get().text()).isEqualTo(answer);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"has a space", "has\ta tab"})
    void a_key_that_is_none_is_refused(String key) {
        assertThat(childminder.post(PATH, IN_MARCH, key).code()).isEqualTo("400 INVALID_HEADER");
        assertThat(childminder.post(PATH, IN_MARCH, "k".repeat(256)).pointers()).isEqualTo("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"course\":\"PFA-FULL\",\"near\":\"PE15\",\"when\":[\"EVENING\"],\"colour\":\"red\"} | #/colour",
                "{\"course\":\"PFA-FULL\",\"near\":\"March\",\"when\":[\"EVENING\"]} | #/near",
                "{\"course\":\"PFA-FULL\",\"near\":\"PE15\",\"when\":[\"NIGHT\"]} | #/when/0",
                "{\"course\":\"PFA-FULL\",\"near\":\"PE15\"} | #/when",
                "{\"course\":7,\"near\":\"PE15\",\"when\":[\"EVENING\"]} | #/course",
                "{} | #/course #/near #/when"
            })
    void a_field_that_is_wrong_is_named(String body, String pointers) {
        Answer refused = childminder.post(PATH, body);
        assertThat(refused.code()).isEqualTo("400 INVALID_BODY");
        assertThat(refused.pointers()).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource({"PFA-FULL, NO-SUCH, #/course", "PE15 8AA, PE9, #/near", "PE15 8AA, ZE1, #/near"})
    void a_value_that_we_cannot_work_with_is_named(String good, String bad, String pointer) {
        Answer refused = childminder.post(PATH, IN_MARCH.replace(good, bad));
        assertThat(refused.code()).isEqualTo("422 UNUSABLE_VALUE");
        assertThat(refused.pointers()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{} {}", "{\"a\":1,\"a\":2}"})
    void what_is_not_one_json_object_is_refused(String body) {
        assertThat(childminder.post(PATH, body).code()).isEqualTo("400 INVALID_BODY");
    }

    @Test
    void a_body_that_is_no_json_or_too_large_is_refused() {
        assertThat(childminder
                        .send(childminder
                                .request(PATH)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(IN_MARCH)))
                        .code())
                .isEqualTo("415 UNSUPPORTED_MEDIA_TYPE");
        assertThat(childminder
                        .send(childminder
                                .request(PATH)
                                .header("Content-Type", "application/json; charset=UTF-16")
                                .POST(BodyPublishers.ofString(IN_MARCH)))
                        .code())
                .isEqualTo("415 UNSUPPORTED_MEDIA_TYPE");
        assertThat(childminder
                        .post(PATH, "{\"note\":\"" + "a".repeat(70_000) + "\"}")
                        .code())
                .isEqualTo("413 BODY_TOO_LARGE");
    }

    @Test
    void nobody_asks_without_a_token_and_a_cookie_is_none() {
        assertThat(Door.ofNobody().post(PATH, IN_MARCH).code()).isEqualTo("401 UNAUTHENTICATED");
        Door nobody = Door.ofNobody();
        assertThat(nobody.send(nobody.request(PATH)
                                .header("Cookie", "eb-session=0123456789")
                                .header("Content-Type", Door.JSON)
                                .POST(BodyPublishers.ofString(IN_MARCH)))
                        .code())
                .isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void a_parameter_that_nobody_asked_for_is_refused_when_writing_too() {
        assertThat(childminder.post(PATH + "?dryRun=true", IN_MARCH).pointers()).isEqualTo("?dryRun");
    }
}
