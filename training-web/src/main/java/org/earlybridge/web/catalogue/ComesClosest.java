package org.earlybridge.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.training.search.Instead;
import org.earlybridge.training.search.Narrowing;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** When nothing matches: at most three searches that find something, each with the first date it finds. */
@RequestScoped
class ComesClosest {

    private static final int MOST = 3;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    protected ComesClosest() {}

    List<Closest> to(SearchForm form, SearchPhrase phrase, List<Instead> instead) {
        return instead.stream()
                .sorted(Comparator.comparing(ComesClosest::isAboutSomethingElse))
                .limit(MOST)
                .map(way -> new Closest(
                        phrase.without(way.without()) + " (" + words.number(way.dates()) + ")",
                        loosened(form, way.without()).address("/"),
                        first(way)))
                .toList();
    }

    /** What she wants to learn matters more than when and where, so that is given up last. */
    private static boolean isAboutSomethingElse(Instead way) {
        return way.without().contains(Narrowing.TOPIC) || way.without().contains(Narrowing.COURSE);
    }

    private static SearchForm loosened(SearchForm form, Set<Narrowing> dropped) {
        return form.without(dropped.stream()
                .flatMap(narrowing -> SearchForm.fieldsOf(narrowing).stream())
                .toArray(String[]::new));
    }

    /** The nearest when distance was given up, otherwise the soonest. */
    private String first(Instead way) {
        boolean nearest = way.without().contains(Narrowing.DISTANCE)
                && way.search().near().isPresent();
        CohortSearch one = way.search()
                .sortedBy(nearest ? CohortSearch.Order.DISTANCE : CohortSearch.Order.SOONEST)
                .atMost(1);
        FoundDates found = findCohorts.matching(one).fold(answer -> answer, refused -> {
            throw new IllegalStateException("a search that was counted is refused: " + refused);
        });
        return found.dates().stream()
                .findFirst()
                .map(date -> (nearest ? "Nearest is " : "First is ") + said(date))
                .orElse("");
    }

    private String said(FoundDate date) {
        String away = date.away()
                .map(miles -> ", " + words.miles(miles.tenthsOfMiles() / 10.0))
                .orElse("");
        return dates.day(date.firstDay())
                + date.venue().map(venue -> ", " + venue.name()).orElse(", online")
                + away
                + ".";
    }
}
