package org.earlybridge.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.earlybridge.training.cohort.BookingWindow;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.junit.jupiter.api.Test;

class QuoteRefusalsTest {

    private static final QuoteSent SENT = new QuoteSent(150, List.of(7L, 8L));
    private static final Instant OPENS = Instant.parse("2026-09-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-10-01T08:00:00Z");

    @Test
    void somebody_who_is_not_yours_is_not_there_and_is_pointed_at() {
        ProblemDetails problem = problem(new Quoted.NotYours(new PersonId(8)));
        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(problem.errors()).extracting(Fault::pointer).containsExactly("#/attendees/1");
    }

    @Test
    void a_date_that_is_not_there_is_pointed_at() {
        ProblemDetails problem = problem(new Quoted.NoSuchDate());
        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(problem.errors()).extracting(Fault::pointer).containsExactly("#/cohort");
    }

    @Test
    void people_of_two_settings_are_told_what_to_do() {
        ProblemDetails problem = problem(new Quoted.NotTogether());
        assertThat(problem.code()).isEqualTo(ProblemCode.UNUSABLE_VALUE);
        assertThat(problem.errors()).extracting(Fault::pointer).containsExactly("#/attendees");
    }

    @Test
    void why_a_course_is_narrowed_is_said() {
        ProblemDetails problem = problem(new Quoted.NotEligible("For rooms of twenty."));
        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_ELIGIBLE);
        assertThat(problem.detail()).endsWith("For rooms of twenty.");
    }

    @Test
    void a_closed_date_says_whether_it_opens_later() {
        assertThat(closedAt("2026-08-31T00:00:00Z").detail()).contains("opens on", "1 September");
        assertThat(closedAt("2026-10-02T00:00:00Z").detail()).contains("is over");
        assertThat(closedAt("2026-10-02T00:00:00Z").code()).isEqualTo(ProblemCode.CLOSED);
    }

    @Test
    void without_a_price_list_that_is_what_is_said() {
        assertThat(problem(new Quoted.NoPriceList()).code()).isEqualTo(ProblemCode.NO_PRICE_LIST);
    }

    private static ProblemDetails closedAt(String moment) {
        return problem(new Quoted.Closed(new BookingWindow(OPENS, CLOSES), Instant.parse(moment)));
    }

    private static ProblemDetails problem(Quoted refused) {
        return QuoteRefusals.of(refused, SENT).problem();
    }
}
