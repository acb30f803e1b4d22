package org.earlybridge.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemDetailsTest {

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void every_code_has_a_title_and_a_sentence(ProblemCode code) {
        assertThat(code.title()).isNotBlank();
        assertThat(code.sentence()).endsWith(".");
        assertThat(code.status()).isBetween(400, 599);
    }

    @ParameterizedTest
    @CsvSource({
        "400, UNREADABLE",
        "401, UNAUTHENTICATED",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "409, CONFLICT",
        "413, BODY_TOO_LARGE",
        "415, UNSUPPORTED_MEDIA_TYPE",
        "418, UNREADABLE",
        "422, UNUSABLE_VALUE",
        "429, TOO_MANY_REQUESTS",
        "500, BROKEN",
        "502, BROKEN",
        "503, RESTING"
    })
    void every_status_of_the_server_has_a_code(int status, ProblemCode code) {
        assertThat(ProblemCode.of(status)).isEqualTo(code);
        assertThat(ProblemDetails.ofStatus(status).json()).contains("\"status\":" + status + ",");
    }

    @Test
    void faults_come_with_pointer_and_remedy() {
        ProblemDetails problem = ProblemDetails.of(ProblemCode.INVALID_BODY)
                .because(List.of(
                        Fault.ofField("/near", "near is missing."), Fault.ofField("/when", "when is missing.")));
        assertThat(problem.json())
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"code\":\"INVALID_BODY\","
                                + "\"detail\":\"Some fields cannot be used as they are.\",\"errors\":["
                                + "{\"pointer\":\"#/near\",\"detail\":\"near is missing.\"},"
                                + "{\"pointer\":\"#/when\",\"detail\":\"when is missing.\"}]}");
    }

    @Test
    void a_text_from_outside_cannot_write_into_the_problem() {
        String json = ProblemDetails.of(ProblemCode.NOT_FOUND)
                .saying("\"},{\"code\":\"FINE\"")
                .json();
        assertThat(json).contains("\\\"},{\\\"code\\\"");
    }
}
