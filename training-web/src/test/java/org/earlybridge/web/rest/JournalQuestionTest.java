package org.earlybridge.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.export.BookFormat;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Test
    void without_a_word_it_is_everything_up_to_today_in_plain_text() {
        assertThat(read()).isEqualTo(new JournalQuestion(JournalQuestion.THE_BEGINNING, TODAY, BookFormat.HLEDGER));
    }

    @Test
    void days_and_form_are_as_asked() {
        JournalQuestion asked = read("from", "2026-07-01", "to", "2026-09-30", "format", "csv");
        assertThat(asked)
                .isEqualTo(new JournalQuestion(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), BookFormat.CSV));
        assertThat(asked.fileName()).isEqualTo("books-2026-07-01-2026-09-30.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit4", "oracle", "sap", "CSV", "pdf"})
    void a_form_that_cannot_be_had_is_refused_with_those_that_can(String word) {
        assertThat(faults("format", word))
                .containsExactly(Fault.ofParameter(
                        "format", "format must be hledger or csv; files for other ledgers cannot be had yet."));
    }

    @Test
    void an_end_before_its_beginning_is_refused() {
        assertThat(faults("from", "2026-10-02", "to", "2026-10-01"))
                .extracting(Fault::pointer)
                .containsExactly("?to");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(faults("from", "2026-02-30", "format", "x", "page", "2"))
                .extracting(Fault::pointer)
                .containsExactly("?from", "?format", "?page");
    }

    private static JournalQuestion read(String... namesAndValues) {
        return JournalQuestion.read(new Parameters(Query.of(namesAndValues)), TODAY);
    }

    private static List<Fault> faults(String... namesAndValues) {
        return catchThrowableOfType(Refusal.class, () -> read(namesAndValues))
                .problem()
                .errors();
    }
}
