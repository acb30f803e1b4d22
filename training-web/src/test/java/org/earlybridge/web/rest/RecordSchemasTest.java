package org.earlybridge.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class RecordSchemasTest {

    private final JsonObject schemas =
            RecordSchemas.of(List.of(CohortsAnswer.class, MeAnswer.class, DateRequestSent.class));

    @Test
    void what_a_record_holds_is_described_too() {
        assertThat(schemas.keySet())
                .containsExactlyInAnyOrder(
                        "Cohorts",
                        "Cohort",
                        "Course",
                        "Session",
                        "Venue",
                        "Places",
                        "Me",
                        "Provider",
                        "Attendee",
                        "DateRequestSent");
    }

    @Test
    void lists_enums_days_and_numbers_keep_their_types() {
        assertThat(text("Cohorts", "items")).contains("{\"$ref\":\"#/components/schemas/Cohort\"}", "\"array\"");
        assertThat(text("Cohort", "status")).contains("\"enum\":[\"DRAFT\",\"OPEN\"");
        assertThat(text("Session", "start")).contains("\"date-time\"");
        assertThat(text("Me", "person")).contains("\"int64\"", "\"nullable\":true");
    }

    @Test
    void what_may_be_null_is_said_and_is_there_all_the_same() {
        assertThat(text("Session", "venue")).contains("\"nullable\":true");
        assertThat(schemas.getJsonObject("Session").getJsonArray("required").toString())
                .contains("venue");
    }

    @Test
    void what_is_sent_may_leave_out_what_may_be_null_and_hold_nothing_else() {
        JsonObject sent = schemas.getJsonObject("DateRequestSent");
        assertThat(sent.getJsonArray("required").toString())
                .doesNotContain("note")
                .contains("when");
        assertThat(sent.getBoolean("additionalProperties")).isFalse();
    }

    @Test
    void a_type_that_nobody_has_thought_of_is_not_guessed_at() {
        assertThatThrownBy(() -> RecordSchemas.of(List.of(Strange.class))).hasMessageContaining("Locale");
    }

    @Schema(name = "Strange")
    record Strange(Locale what) {}

    private String text(String schema, String property) {
        return schemas.getJsonObject(schema)
                .getJsonObject("properties")
                .getJsonObject(property)
                .toString();
    }
}
