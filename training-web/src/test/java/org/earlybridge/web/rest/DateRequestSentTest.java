package org.earlybridge.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.demand.Wish;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRequestSentTest {

    private static final String GOOD = """
            {"course":"PFA-FULL","near":"pe13 3ab","when":["EVENING","WEEKEND"],"note":" Thursdays, please "}""";

    @Test
    void a_whole_request_is_read() {
        assertThat(read(GOOD))
                .isEqualTo(Wish.forCourse(
                                new CourseCode("PFA-FULL"),
                                new OutwardCode("PE13"),
                                Set.of(PartOfDay.EVENING, PartOfDay.WEEKEND))
                        .saying("Thursdays, please"));
    }

    @Test
    void a_note_may_be_left_out_or_null() {
        assertThat(read(GOOD.replace("\" Thursdays, please \"", "null")).note()).isEmpty();
        assertThat(read("{\"course\":\"PFA-FULL\",\"near\":\"PE13\",\"when\":[\"DAYTIME\"]}")
                        .note())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"PFA-FULL\" | 7            | #/course",
                "\"PFA-FULL\" | null         | #/course",
                "\"PFA-FULL\" | \"\"         | #/course",
                "\"PFA-FULL\" | \"first aid\"| #/course",
                "\"pe13 3ab\" | \"Wisbech\"  | #/near",
                "\"pe13 3ab\" | [\"PE13\"]   | #/near",
                "[\"EVENING\",\"WEEKEND\"] | []           | #/when",
                "[\"EVENING\",\"WEEKEND\"] | \"EVENING\"  | #/when",
                "[\"EVENING\",\"WEEKEND\"] | [\"EVENING\",\"NIGHT\"] | #/when/1",
                "[\"EVENING\",\"WEEKEND\"] | [\"EVENING\",\"EVENING\"] | #/when/1",
                "\"note\"     | \"memo\"     | #/memo",
                "\" Thursdays, please \" | true         | #/note"
            })
    void a_field_that_is_wrong_is_pointed_at(String good, String bad, String pointer) {
        assertThat(faults(GOOD.replace(good, bad))).extracting(Fault::pointer).containsExactly(pointer);
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertThat(faults("{}")).extracting(Fault::pointer).containsExactly("#/course", "#/near", "#/when");
    }

    @Test
    void a_note_that_is_too_long_or_cannot_be_written_is_refused() {
        assertThat(faults(GOOD.replace("Thursdays", "x".repeat(401))))
                .extracting(Fault::pointer)
                .containsExactly("#/note");
        assertThat(faults(GOOD.replace("Thursdays", "\\u0000")))
                .extracting(Fault::pointer)
                .containsExactly("#/note");
        assertThat(faults(GOOD.replace("Thursdays", "\\ud800")))
                .extracting(Fault::pointer)
                .containsExactly("#/note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "null",
                "7",
                "{",
                "{\"a\":1,}",
                "{\"a\":1} {\"b\":2}",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "<a/>"
            })
    void what_is_not_one_json_object_is_refused_as_a_whole(String body) {
        Refusal refusal = refusal(body.getBytes(UTF_8));
        assertThat(refusal.problem().code()).isEqualTo(ProblemCode.INVALID_BODY);
        assertThat(refusal.problem().errors()).isEmpty();
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] latin = "{\"note\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(latin).problem().errors()).isEmpty();
    }

    @Test
    void a_body_nested_to_exhaust_the_reader_is_refused() {
        String deep = "{\"note\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";
        assertThat(refusal(deep.getBytes(UTF_8)).problem().code()).isEqualTo(ProblemCode.INVALID_BODY);
    }

    private static Wish read(String body) {
        return DateRequestSent.read(body.getBytes(UTF_8));
    }

    private static List<Fault> faults(String body) {
        return refusal(body.getBytes(UTF_8)).problem().errors();
    }

    private static Refusal refusal(byte[] body) {
        return catchThrowableOfType(Refusal.class, () -> DateRequestSent.read(body));
    }
}
