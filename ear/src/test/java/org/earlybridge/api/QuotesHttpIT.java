package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesHttpIT {

    private static final String PATH = "/api/v1/quotes";

    @ParameterizedTest
    @ValueSource(strings = {"childminder-pcc", "childminder-ccc"})
    void either_councils_childminder_is_quoted_the_same_to_the_penny(String account) {
        Answer made = quote(account);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonObject quote = made.json();
        assertThat(quote.getInt("total")).isEqualTo(3500);
        assertThat(quote.getString("currency")).isEqualTo("GBP");
        assertThat(sum(quote.getJsonArray("lines"), "")).isEqualTo(12_000);
        assertThat(sum(quote.getJsonArray("lines"), "PAYER")).isEqualTo(3500);
        assertThat(quote.getJsonObject("tariff").getString("version")).isEqualTo("4.1");
    }

    @Test
    void it_holds_for_about_a_quarter_of_an_hour_and_can_be_looked_at_by_whoever_asked() {
        Answer made = quote("childminder-pcc");
        assertThat(Instant.parse(made.json().getString("validUntil")))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(13)),
                        Instant.now().plus(Duration.ofMinutes(16)));
        String one = made.header("Location").replaceFirst(".*(?=" + PATH + ")", "");
        assertThat(Door.of("childminder-pcc").get(one).json()).isEqualTo(made.json());
        assertThat(Door.of("childminder-ccc").get(one).code()).isEqualTo("404 NOT_FOUND");
        assertThat(Door.of("board").get(one).code()).isEqualTo("403 FORBIDDEN");
        assertThat(Door.ofNobody().get(one).code()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void a_manager_is_quoted_for_several_of_her_staff_line_by_line() {
        Door manager = Door.of("setting-ccc");
        List<Integer> staff = attendees(manager).subList(0, 2);
        JsonObject quote = manager.post(PATH, body(staff)).json();
        assertThat(quote.getJsonArray("attendees")).hasSize(2);
        assertThat(sum(quote.getJsonArray("lines"), "")).isEqualTo(24_000).isEqualTo(quote.getInt("full"));
        assertThat(sum(quote.getJsonArray("lines"), "PAYER")).isEqualTo(quote.getInt("total"));
    }

    @Test
    void the_same_key_makes_one_quote_and_another_body_under_it_is_refused() {
        Door childminder = Door.of("childminder-pcc");
        String key = UUID.randomUUID().toString();
        String body = body(attendees(childminder).subList(0, 1));
        Answer first = childminder.post(PATH, body, key);
        Answer second = childminder.post(PATH, body, key);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(childminder.post(PATH, body(List.of(1)), key).code()).isEqualTo("422 KEY_REUSED");
    }

    @Test
    void somebody_elses_people_and_dates_that_are_not_there_are_pointed_at() {
        Door childminder = Door.of("childminder-pcc");
        List<Integer> strangers = attendees(Door.of("childminder-ccc")).subList(0, 1);
        Answer refused = childminder.post(PATH, body(strangers));
        assertThat(refused.code()).isEqualTo("404 NOT_FOUND");
        assertThat(refused.pointers()).isEqualTo("#/attendees/0");
        Answer nowhere = childminder.post(PATH, "{\"cohort\":999999999,\"attendees\":[1]}");
        assertThat(nowhere.code()).isEqualTo("404 NOT_FOUND");
        assertThat(nowhere.pointers()).isEqualTo("#/cohort");
    }

    @Test
    void an_officer_and_a_stranger_ask_for_no_price() {
        assertThat(Door.of("coordinator-ccc").post(PATH, body(List.of(1))).code())
                .isEqualTo("403 FORBIDDEN");
        assertThat(Door.ofNobody().post(PATH, body(List.of(1))).code()).isEqualTo("401 UNAUTHENTICATED");
    }

    private static Answer quote(String account) {
        Door door = Door.of(account);
        return door.post(PATH, body(attendees(door).subList(0, 1)));
    }

    private static String body(List<Integer> attendees) {
        return "{\"cohort\":" + sixHours() + ",\"attendees\":" + attendees + "}";
    }

    /** Elklan for home-based settings, held by Cambridgeshire. */
    private static int sixHours() {
        return Door.ofNobody().get("/api/v1/cohorts?course=ELK-CFHBS").json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("authority").equals("CCC"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    private static List<Integer> attendees(Door door) {
        return door.get("/api/v1/me").json().getJsonArray("attendees").getValuesAs(JsonObject.class).stream()
                .map(attendee -> attendee.getInt("id"))
                .toList();
    }

    /** Of all lines, or of those that one pays. */
    private static int sum(JsonArray lines, String paidBy) {
        return lines.getValuesAs(JsonObject.class).stream()
                .filter(line -> paidBy.isEmpty() || line.getString("paidBy").equals(paidBy))
                .mapToInt(line -> line.getInt("amount"))
                .sum();
    }
}
