package org.earlybridge.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.training.search.SearchAnswer;
import org.earlybridge.web.catalogue.SearchReading.Mistake;

/** Looks for what a form asks; what cannot be answered is left out of the question, and said. */
@RequestScoped
class Finding {

    /** What was looked for in the end, what came of it, and what was wrong with the form. */
    record Outcome(CohortSearch search, FoundDates found, List<Mistake> mistakes, boolean pageIsGone) {}

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private Clock clock;

    protected Finding() {}

    Finding(FindCohorts findCohorts, Clock clock) {
        this.findCohorts = findCohorts;
        this.clock = clock;
    }

    Outcome by(SearchForm form) {
        SearchReading reading = SearchReading.of(form, LocalDate.now(clock));
        return findCohorts
                .matching(reading.search())
                .fold(
                        found -> new Outcome(reading.search(), found, reading.mistakes(), false),
                        refused -> again(form, reading, refused));
    }

    private Outcome again(SearchForm form, SearchReading reading, SearchAnswer.Reason refused) {
        return switch (refused) {
            case POSTCODE_NOT_KNOWN -> {
                Mistake unknown = new Mistake(
                        SearchForm.NEAR,
                        "We do not know where " + form.first(SearchForm.NEAR)
                                + " is. Try a postcode in or near Peterborough or Cambridgeshire");
                Outcome anywhere = by(form.without(SearchForm.NEAR, SearchForm.WITHIN, SearchForm.SORT));
                yield new Outcome(
                        anywhere.search(),
                        anywhere.found(),
                        Stream.concat(Stream.of(unknown), reading.mistakes().stream())
                                .toList(),
                        false);
            }
            case NO_SUCH_PAGE -> {
                Outcome first = by(form.fromTheStart());
                yield new Outcome(first.search(), first.found(), first.mistakes(), true);
            }
            case NOT_A_POSTCODE, PLACE_MISSING ->
                throw new IllegalStateException("a form with " + refused + " was read as if it were right");
        };
    }
}
