package org.earlybridge.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.SearchAnswer.Reason;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CohortQuestionTest {

    @Test
    void the_search_with_every_parameter_empty_is_for_everything() {
        CohortSearch search = read(
                "q",
                "",
                "course",
                "",
                "near",
                "",
                "withinMiles",
                "",
                "from",
                "",
                "to",
                "",
                "mode",
                "",
                "freePlaces",
                "");
        assertThat(search).isEqualTo(CohortSearch.everything());
    }

    @Test
    void every_parameter_narrows() {
        CohortSearch search = read(
                "q",
                "first aid",
                "course",
                "PFA-FULL",
                "near",
                "PE13 3AB",
                "withinMiles",
                "10",
                "from",
                "2026-10-01",
                "to",
                "2026-12-31",
                "mode",
                "ONLINE",
                "freePlaces",
                "true",
                "limit",
                "5",
                "next",
                "abc");
        assertThat(search)
                .isEqualTo(new CohortSearch(
                        "first aid",
                        Optional.of(new CourseCode("PFA-FULL")),
                        Optional.of("PE13 3AB"),
                        OptionalInt.of(10),
                        Optional.of(LocalDate.of(2026, 10, 1)),
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        Set.of(SessionMode.ONLINE),
                        Set.of(),
                        true,
                        CohortSearch.Order.SOONEST,
                        5,
                        Optional.of("abc")));
    }

    @ParameterizedTest
    @CsvSource({
        "course, pfa",
        "course, A course with a long name",
        "near, 12345",
        "near, somewhere in Wisbech",
        "withinMiles, near",
        "limit, 0",
        "limit, 101",
        "mode, BLENDED",
        "freePlaces, maybe",
        "from, 1 October",
        "order, DISTANCE"
    })
    void what_cannot_be_used_is_named(String name, String value) {
        assertThat(faults(name, value)).extracting(Fault::pointer).containsExactly("?" + name);
    }

    @Test
    void an_end_before_its_beginning_is_refused() {
        assertThat(faults("from", "2026-10-02", "to", "2026-10-01"))
                .extracting(Fault::pointer)
                .containsExactly("?to");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whatever_the_search_refuses_is_blamed_on_a_parameter_with_a_remedy(Reason reason) {
        assertThat(CohortQuestion.refusal(reason).problem().errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).startsWith("?"));
    }

    private static CohortSearch read(String... namesAndValues) {
        return CohortQuestion.read(new Parameters(Query.of(namesAndValues)));
    }

    private static List<Fault> faults(String... namesAndValues) {
        return catchThrowableOfType(Refusal.class, () -> read(namesAndValues))
                .problem()
                .errors();
    }
}
