package org.earlybridge.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void what_is_left_out_and_what_is_empty_is_the_same() {
        Parameters asked = sent("q", "", "course", "  ");
        assertThat(asked.text("q", 10)).isEmpty();
        assertThat(asked.text("course", 10)).isEmpty();
        assertThat(asked.text("near", 10)).isEmpty();
        assertThatCode(asked::mustBeRight).doesNotThrowAnyException();
    }

    @Test
    void everything_that_is_right_is_read() {
        Parameters asked = sent("miles", "10", "from", "2026-10-13", "free", "true", "mode", "ONLINE");
        assertThat(asked.wholeNumber("miles", 0, 500)).isEqualTo(OptionalInt.of(10));
        assertThat(asked.day("from")).contains(LocalDate.of(2026, 10, 13));
        assertThat(asked.flag("free")).isTrue();
        assertThat(asked.oneOf("mode", SessionMode.class)).contains(SessionMode.ONLINE);
        assertThatCode(asked::mustBeRight).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "501", "1.5", "99999999999", "١٢", "1e2", "0x10"})
    void a_number_that_is_none_or_out_of_bounds_says_what_it_may_be(String typed) {
        Parameters asked = sent("miles", typed);
        assertThat(asked.wholeNumber("miles", 0, 500)).isEmpty();
        assertThat(faults(asked))
                .containsExactly(new Fault("?miles", "miles must be a whole number from 0 to 500, such as 10."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13/10/2026", "2026-02-30", "2026-1-1", "tomorrow", "+12026-01-01", "0000-00-00", "0001-01-01"})
    void a_day_that_does_not_exist_says_how_to_write_one(String typed) {
        Parameters asked = sent("from", typed);
        assertThat(asked.day("from")).isEmpty();
        assertThat(faults(asked)).extracting(Fault::pointer).containsExactly("?from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", "wahr"})
    void a_flag_is_true_or_false(String typed) {
        Parameters asked = sent("free", typed);
        assertThat(asked.flag("free")).isFalse();
        assertThat(faults(asked)).extracting(Fault::detail).containsExactly("free must be true or false.");
    }

    @Test
    void a_choice_that_is_none_lists_the_choices() {
        Parameters asked = sent("mode", "BLENDED");
        assertThat(asked.oneOf("mode", SessionMode.class)).isEmpty();
        assertThat(faults(asked)).extracting(Fault::detail).containsExactly("mode must be IN_PERSON or ONLINE.");
    }

    @Test
    void a_parameter_that_nobody_asked_for_is_named_with_those_there_are() {
        Parameters asked = sent("miles", "10", "colour", "red");
        assertThat(asked.wholeNumber("miles", 0, 500)).isPresent();
        assertThat(asked.flag("free")).isFalse();
        assertThat(faults(asked))
                .containsExactly(new Fault("?colour", "There is no parameter colour here. Use free, miles."));
    }

    @Test
    void a_parameter_that_is_there_twice_is_not_guessed_at() {
        Parameters asked = sent("q", "first", "q", "aid");
        assertThat(asked.text("q", 10)).isEmpty();
        assertThat(faults(asked)).extracting(Fault::pointer).containsExactly("?q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul \u0000", "half \ud800", "bell \u0007", "much too long a text"})
    void a_text_that_no_database_would_take_is_refused(String typed) {
        Parameters asked = sent("q", typed);
        assertThat(asked.text("q", 15)).isEmpty();
        assertThat(faults(asked)).extracting(Fault::pointer).containsExactly("?q");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Parameters asked = sent("miles", "far", "from", "soon", "colour", "red");
        assertThat(asked.wholeNumber("miles", 0, 500)).isEmpty();
        assertThat(asked.day("from")).isEmpty();
        assertThat(faults(asked)).extracting(Fault::pointer).containsExactly("?miles", "?from", "?colour");
    }

    @Test
    void a_strange_name_is_shown_short_and_harmless() {
        Parameters asked = sent("<b>\u0000" + "x".repeat(100), "1");
        assertThat(faults(asked).get(0).pointer()).isEqualTo("?<b>?" + "x".repeat(36) + "...");
    }

    @Test
    void one_fault_is_the_sentence_of_the_whole_problem() {
        Parameters asked = sent("colour", "red");
        assertThatThrownBy(asked::mustBeRight).hasMessage("There is no parameter colour here. Leave it out.");
    }

    private static List<Fault> faults(Parameters asked) {
        Refusal refusal = catchThrowableOfType(Refusal.class, asked::mustBeRight);
        assertThat(refusal.problem().code()).isEqualTo(ProblemCode.INVALID_PARAMETER);
        return refusal.problem().errors();
    }

    private static Parameters sent(String... namesAndValues) {
        return new Parameters(Query.of(namesAndValues));
    }
}
