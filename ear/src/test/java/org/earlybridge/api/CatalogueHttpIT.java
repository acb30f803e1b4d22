package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueHttpIT {

    private final Door door = Door.ofNobody();

    @Test
    void a_course_date_has_exactly_the_fields_of_the_contract() {
        JsonObject date = first("/api/v1/cohorts?mode=IN_PERSON");
        assertThat(date.keySet())
                .containsExactlyInAnyOrder("id", "course", "authority", "sessions", "places", "status");
        assertThat(date.getJsonObject("course").keySet())
                .containsExactlyInAnyOrder("code", "title", "openToChildminders", "narrowingReason");
        assertThat(date.getString("authority")).isIn("PCC", "CCC");
        JsonObject session = date.getJsonArray("sessions").getJsonObject(0);
        assertThat(session.keySet()).containsExactlyInAnyOrder("start", "end", "mode", "venue");
        assertThat(session.getJsonObject("venue").keySet()).containsExactlyInAnyOrder("name", "postcode");
        assertThat(OffsetDateTime.parse(session.getString("end")))
                .isAfter(OffsetDateTime.parse(session.getString("start")));
        JsonObject places = date.getJsonObject("places");
        assertThat(places.keySet()).containsExactlyInAnyOrder("capacity", "taken", "held", "free", "waiting");
        assertThat(places.getInt("free"))
                .isEqualTo(places.getInt("capacity") - places.getInt("taken") - places.getInt("held"));
    }

    @Test
    void one_course_date_is_the_same_as_in_the_list() {
        JsonObject listed = first("/api/v1/cohorts");
        assertThat(door.get("/api/v1/cohorts/" + listed.getInt("id")).json()).isEqualTo(listed);
    }

    @Test
    void page_after_page_gives_every_date_once() {
        List<JsonObject> whole = items(door.get("/api/v1/cohorts?limit=100"));
        List<JsonObject> paged = new ArrayList<>();
        String next = "";
        do {
            Answer page = door.get("/api/v1/cohorts?limit=7&next=" + next);
            paged.addAll(items(page));
            next = page.json().isNull("next") ? "" : page.json().getString("next");
            assertThat(page.header("Link").contains("rel=\"next\"")).isEqualTo(!next.isEmpty());
        } while (!next.isEmpty());
        assertThat(whole).hasSizeBetween(8, 99);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void what_is_asked_for_is_what_comes() {
        assertThat(items(door.get("/api/v1/cohorts?q=first%20aid&limit=100")))
                .isNotEmpty()
                .allMatch(date -> date.getJsonObject("course").getString("code").startsWith("PFA"));
        assertThat(items(door.get("/api/v1/cohorts?mode=ONLINE&limit=100")))
                .isNotEmpty()
                .allMatch(date -> date.getJsonArray("sessions").getValuesAs(JsonObject.class).stream()
                        .anyMatch(session -> session.get("venue") == JsonValue.NULL));
        assertThat(items(door.get("/api/v1/cohorts?freePlaces=true&limit=100")))
                .isNotEmpty()
                .allMatch(date -> date.getJsonObject("places").getInt("free") > 0);
        assertThat(items(door.get("/api/v1/cohorts?near=PE13%203AB&withinMiles=0&mode=IN_PERSON&limit=100"))
                        .size())
                .isLessThan(items(door.get("/api/v1/cohorts?near=PE13%203AB&withinMiles=500&mode=IN_PERSON&limit=100"))
                        .size());
    }

    @Test
    void nothing_found_is_an_empty_page() {
        Answer nothing = door.get("/api/v1/cohorts?q=underwater%20basket%20weaving");
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.text()).isEqualTo("{\"items\":[],\"next\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, ?colour",
        "withinMiles=ten&near=PE13, ?withinMiles",
        "withinMiles=10, ?withinMiles",
        "near=Wisbech, ?near",
        "near=ZE1, ?near",
        "course=first+aid, ?course",
        "from=1.10.2026, ?from",
        "to=2026-02-30, ?to",
        "from=2026-10-02&to=2026-10-01, ?to",
        "mode=BLENDED, ?mode",
        "freePlaces=maybe, ?freePlaces",
        "limit=0, ?limit",
        "next=b29wcw, ?next",
        "q=a&q=b, ?q",
        "q=%00, ?q"
    })
    void a_parameter_that_cannot_be_used_is_named(String query, String pointer) {
        Answer refused = door.get("/api/v1/cohorts?" + query);
        assertThat(refused.code()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.pointers()).isEqualTo(pointer);
    }

    @Test
    void a_question_that_is_too_long_is_refused() {
        assertThat(door.get("/api/v1/cohorts?q=" + "a".repeat(101)).pointers()).isEqualTo("?q");
        assertThat(door.get("/api/v1/cohorts?q=" + "a+".repeat(50)).status()).isEqualTo(200);
    }

    @Test
    void a_question_of_33_words_is_answered() {
        String words = IntStream.range(10, 43).mapToObj(Integer::toString).collect(Collectors.joining("+"));
        assertThat(door.get("/api/v1/cohorts?q=" + words).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cohorts/999999999",
                "/api/v1/cohorts/abc",
                "/api/v1/cohorts/-1",
                "/api/v1/cohorts/99999999999999999999",
                "/api/v1/nothing",
                "/api/v2/cohorts",
                "/api/v1/application.wadl",
                "/api/v1/cohorts/1/more"
            })
    void what_is_not_there_is_a_problem_too(String path) {
        Answer missing = door.get(path);
        assertThat(missing.code()).isEqualTo("404 NOT_FOUND");
        assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void head_and_options_are_answered_and_other_methods_are_told_which_there_are() {
        assertThat(door.send(door.request("/api/v1/cohorts").method("HEAD", BodyPublishers.noBody()))
                        .status())
                .isEqualTo(200);
        Answer options = door.send(door.request("/api/v1/cohorts").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.header("Allow")).contains("GET");
        for (String method : List.of("DELETE", "PUT", "POST", "PATCH")) {
            Answer refused = door.send(door.request("/api/v1/cohorts").method(method, BodyPublishers.noBody()));
            assertThat(refused.code()).as(method).isEqualTo("405 METHOD_NOT_ALLOWED");
            assertThat(refused.header("Allow")).as(method).contains("GET");
        }
    }

    @Test
    void whoever_takes_no_json_is_told_so() {
        assertThat(door.send(door.request("/api/v1/cohorts").header("Accept", "text/csv"))
                        .code())
                .isEqualTo("406 NOT_ACCEPTABLE");
    }

    private JsonObject first(String path) {
        return items(door.get(path)).get(0);
    }

    private static List<JsonObject> items(Answer page) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
