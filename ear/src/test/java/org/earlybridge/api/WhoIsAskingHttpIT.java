package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoIsAskingHttpIT {

    @ParameterizedTest
    @CsvSource({
        "childminder-pcc, CHILDMINDER, PCC, CHILDMINDER",
        "childminder-ccc, CHILDMINDER, CCC, CHILDMINDER",
        "setting-pcc,     MANAGER,     PCC, GROUP",
        "setting-ccc,     MANAGER,     CCC, GROUP"
    })
    void whoever_is_at_a_setting_may_book_for_its_people(String account, String role, String council, String kind) {
        JsonObject me = Door.of(account).get("/api/v1/me").json();
        assertThat(roles(me)).containsExactly(role);
        assertThat(me.getJsonObject("provider").getString("authority")).isEqualTo(council);
        assertThat(me.getJsonObject("provider").getString("type")).isEqualTo(kind);
        assertThat(attendees(me)).contains(me.getInt("person"));
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator-pcc, COORDINATOR",
        "coordinator-ccc, COORDINATOR",
        "finance-pcc,     FINANCE",
        "finance-ccc,     FINANCE",
        "board,           BOARD",
        "admin,           ADMIN"
    })
    void whoever_works_for_a_council_books_for_nobody(String account, String role) {
        JsonObject me = Door.of(account).get("/api/v1/me").json();
        assertThat(roles(me)).containsExactly(role);
        assertThat(me.isNull("provider")).isTrue();
        assertThat(attendees(me)).isEmpty();
    }

    @Test
    void nobody_sees_the_people_of_another_setting() {
        List<Integer> here = attendees(Door.of("setting-pcc").get("/api/v1/me").json());
        List<Integer> there = attendees(Door.of("setting-ccc").get("/api/v1/me").json());
        assertThat(here).isNotEmpty().doesNotContainAnyElementsOf(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "demo-childminder", "DEMO-CHILDMINDER-PCC", "demo-childminder-pcc2"})
    void without_a_token_that_works_nobody_is_anybody(String token) {
        Answer refused = new Door(token).get("/api/v1/me");
        assertThat(refused.code()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_token_that_is_none_is_refused_even_where_none_is_needed() {
        assertThat(new Door("nonsense").get("/api/v1/cohorts").code()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void a_token_of_another_kind_is_none() {
        Door nobody = Door.ofNobody();
        assertThat(nobody.send(nobody.request("/api/v1/me")
                                .header("Authorization", "Basic ZGVtby1jaGlsZG1pbmRlci1wY2M6"))
                        .code())
                .isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void what_is_personal_is_kept_by_nobody_on_the_way() {
        assertThat(Door.of("childminder-pcc").get("/api/v1/me").header("Cache-Control"))
                .contains("no-store");
    }

    private static List<String> roles(JsonObject me) {
        return me.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static List<Integer> attendees(JsonObject me) {
        return me.getJsonArray("attendees").getValuesAs(JsonObject.class).stream()
                .map(attendee -> attendee.getInt("id"))
                .toList();
    }
}
