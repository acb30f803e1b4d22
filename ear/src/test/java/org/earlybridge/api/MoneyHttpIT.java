package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The money's doors of the deployed server. The quarter is one of long ago, in which nothing was sold. */
class MoneyHttpIT {

    private static final String SETTLEMENT = "/api/v1/settlements?period=2019-Q1";
    private static final String AGREEMENT = "/api/v1/settlements/2019-Q1/agreement";

    private final Door pcc = Door.of("finance-pcc");
    private final Door ccc = Door.of("finance-ccc");

    @Test
    void both_councils_agree_to_a_quarter_in_turn_and_a_quarter_of_nothing_is_settled() {
        String key = UUID.randomUUID().toString();
        Answer first = pcc.post(AGREEMENT, "", key);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().getString("state")).isEqualTo("AGREED_BY_ONE");
        assertThat(pcc.post(AGREEMENT, "", key).text()).isEqualTo(first.text());
        assertThat(pcc.post(AGREEMENT, "").code()).isEqualTo("409 AGREED_ALREADY");
        assertThat(ccc.post(AGREEMENT, "{}").json().getString("state")).isEqualTo("SETTLED");
        assertThat(ccc.post(AGREEMENT, "{}").code()).isEqualTo("409 SETTLED_ALREADY");
        assertThat(Door.of("board").get(SETTLEMENT).json().getString("state")).isEqualTo("SETTLED");
    }

    @Test
    void a_month_is_looked_at_and_not_signed() {
        assertThat(pcc.get("/api/v1/settlements?period=2026-09").json().getString("state"))
                .isEqualTo("OPEN");
        assertThat(pcc.post("/api/v1/settlements/2026-09/agreement", "").code()).isEqualTo("409 ONLY_A_PREVIEW");
        assertThat(pcc.post("/api/v1/settlements/2099-Q1/agreement", "").code()).isEqualTo("409 PERIOD_NOT_OVER");
        assertThat(pcc.post("/api/v1/settlements/soon/agreement", "").code()).isEqualTo("404 NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({"hledger,text/plain", "csv,text/csv"})
    void the_books_come_in_the_form_that_was_asked_for(String format, String type) {
        Answer answer = Door.of("board").get("/api/v1/journal?format=" + format);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"books-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit4", "oracle", "sap"})
    void a_form_that_is_not_built_says_so(String format) {
        Answer answer = pcc.get("/api/v1/journal?format=" + format);
        assertThat(answer.code()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(answer.json().getString("detail")).contains("hledger or csv");
    }

    @Test
    void a_dispute_needs_a_reason_and_a_line() {
        String line = "/api/v1/settlements/2019-Q1/lines/1/dispute";
        assertThat(pcc.post(line, "{}").code()).isEqualTo("400 INVALID_BODY");
        assertThat(pcc.post(line, "{\"reason\":\"not ours\"}").code()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    void nobody_else_comes_near_the_money() {
        for (String other : List.of("childminder-pcc", "setting-ccc", "coordinator-pcc", "admin")) {
            Door door = Door.of(other);
            assertThat(door.get(SETTLEMENT).code()).as(other).isEqualTo("403 FORBIDDEN");
            assertThat(door.get("/api/v1/journal").code()).as(other).isEqualTo("403 FORBIDDEN");
            assertThat(door.post(AGREEMENT, "").code()).as(other).isEqualTo("403 FORBIDDEN");
        }
        assertThat(Door.of("board").post(AGREEMENT, "").code()).isEqualTo("403 FORBIDDEN");
        assertThat(Door.ofNobody().get(SETTLEMENT).code()).isEqualTo("401 UNAUTHENTICATED");
    }
}
