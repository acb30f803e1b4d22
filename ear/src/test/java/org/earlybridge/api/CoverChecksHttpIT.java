package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.Test;

/** A cover check over HTTP: who may ask, what comes back, what is refused. The rules themselves are tested without a server. */
class CoverChecksHttpIT {

    private static final String PATH = "/api/v1/cover-checks";

    private static final String BODY = """
            {"date":"2026-10-13","setting":{"kind":"GROUP","opens":"08:00","closes":"18:00"},
             "rooms":[{"id":"PRE","children":[{"born":"2023-05-01","count":9,"from":"08:00","to":"18:00"}]}],
             "adults":[{"id":"A","room":"PRE","from":"08:00","to":"18:00",
                        "qualification":{"level":3,"awarded":"2012-07-01"},"pfa":{"kind":"FULL","validTo":"2027-05-31"}},
                       {"id":"B","room":"PRE","from":"08:00","to":"18:00","qualification":{"level":3,"awarded":"2012-07-01"}},
                       {"id":"C","room":"PRE","from":"08:00","to":"18:00","qualification":{"level":2,"awarded":"2012-07-01"}}],
             "absence":{"adult":"A","sessions":[{"from":"09:30","to":"12:00"}]}}""";

    @Test
    void whoever_has_a_token_may_ask_and_nobody_else() {
        for (String account : List.of("childminder-pcc", "setting-ccc", "coordinator-pcc", "finance-ccc", "board")) {
            assertThat(Door.of(account).post(PATH, BODY).status()).as(account).isEqualTo(200);
        }
        assertThat(Door.ofNobody().post(PATH, BODY).code()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void the_answer_is_as_promised() {
        Answer answer = Door.of("setting-ccc").post(PATH, BODY);
        JsonObject verdict = answer.json();
        assertThat(verdict.getString("verdict")).isEqualTo("RED");
        assertThat(verdict.getString("ruleset")).isEqualTo("EYFS-2025G");
        JsonObject broken = verdict.getJsonArray("broken").getJsonObject(0);
        assertThat(broken.keySet()).containsExactlyInAnyOrder("rule", "room", "from", "to", "need", "have", "sentence");
        assertThat(broken.getString("rule")).isEqualTo("P-PFA");
        assertThat(verdict.getJsonArray("fixes").getJsonObject(0).keySet())
                .contains("kind", "level", "pfa", "babyTrained", "room", "from", "to", "cost", "sentence");
    }

    @Test
    void the_same_question_has_the_same_answer() {
        Door door = Door.of("setting-pcc");
        assertThat(door.post(PATH, BODY).text()).isEqualTo(door.post(PATH, BODY).text());
    }

    @Test
    void a_field_nobody_knows_is_pointed_at() {
        Answer refused = Door.of("setting-ccc").post(PATH, BODY.replace("\"room\":\"PRE\"", "\"place\":\"PRE\""));
        assertThat(refused.code()).isEqualTo("400 INVALID_BODY");
        assertThat(refused.pointers()).startsWith("#/adults/0/place");
    }
}
