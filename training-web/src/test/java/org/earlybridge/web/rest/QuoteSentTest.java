package org.earlybridge.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSentTest {

    private static final String GOOD = "{\"cohort\":150,\"attendees\":[7,8]}";

    @Test
    void a_whole_question_is_read() {
        QuoteSent sent = read(GOOD);
        assertThat(sent.date()).isEqualTo(new CohortId(150));
        assertThat(sent.people()).containsExactly(new PersonId(7), new PersonId(8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150         | \"150\"  | #/cohort",
                "150         | 1.5      | #/cohort",
                "150         | 1e2      | #/cohort",
                "150         | -1       | #/cohort",
                "150         | 0        | #/cohort",
                "150         | null     | #/cohort",
                "150         | 99999999999999999999 | #/cohort",
                "[7,8]       | []       | #/attendees",
                "[7,8]       | 7        | #/attendees",
                "[7,8]       | null     | #/attendees",
                "[7,8]       | [7,\"8\"] | #/attendees/1",
                "[7,8]       | [7,7]    | #/attendees/1",
                "[7,8]       | [[7],8]  | #/attendees/0",
                "attendees\" | people\"  | '#/attendees,#/people'"
            })
    void a_field_that_is_wrong_is_pointed_at(String good, String bad, String pointers) {
        assertThat(faults(GOOD.replace(good, bad))).extracting(Fault::pointer).containsExactly(pointers.split(",", -1));
    }

    @Test
    void more_people_than_a_quote_takes_are_refused() {
        String many = IntStream.rangeClosed(1, 51).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        assertThat(faults(GOOD.replace("[7,8]", many)))
                .extracting(Fault::pointer)
                .containsExactly("#/attendees");
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertThat(faults("{}")).extracting(Fault::pointer).containsExactly("#/cohort", "#/attendees");
        assertThat(refusal("{}").problem().code()).isEqualTo(ProblemCode.INVALID_BODY);
    }

    private static QuoteSent read(String body) {
        return QuoteSent.read(body.getBytes(UTF_8));
    }

    private static List<Fault> faults(String body) {
        return refusal(body).problem().errors();
    }

    private static Refusal refusal(String body) {
        return catchThrowableOfType(Refusal.class, () -> QuoteSent.read(body.getBytes(UTF_8)));
    }
}
