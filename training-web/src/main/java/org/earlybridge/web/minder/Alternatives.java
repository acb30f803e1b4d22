package org.earlybridge.web.minder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.web.cover.OtherDates;
import org.earlybridge.web.cover.OtherDates.Who;
import org.earlybridge.web.minder.AskedDate.Going;

/** Dates of the same course that need no closing: each was tried by the cover check, all in one reading of her house. */
@RequestScoped
class Alternatives {

    private static final int MOST_TRIED = 60;
    private static final int MOST_OF_A_KIND = 2;

    @Inject
    private OtherDates otherDates;

    protected Alternatives() {}

    /** In the order in which they are offered. */
    enum Kind {
        EVENING,
        WEEKEND,
        ONLINE,
        ANOTHER_TIME;

        static Kind of(FoundDate date) {
            if (date.sessions().stream().allMatch(session -> session.partOfDay() == PartOfDay.EVENING)) {
                return EVENING;
            }
            if (date.sessions().stream().allMatch(session -> session.partOfDay() == PartOfDay.WEEKEND)) {
                return WEEKEND;
            }
            return date.sessions().stream().allMatch(session -> session.mode() == SessionMode.ONLINE)
                    ? ONLINE
                    : ANOTHER_TIME;
        }
    }

    List<AlternativeView> to(FoundDate asked, Going going) {
        Map<Kind, List<FoundDate>> found = new EnumMap<>(Kind.class);
        for (FoundDate date : lawful(asked, going)) {
            List<FoundDate> same = found.computeIfAbsent(Kind.of(date), first -> new ArrayList<>());
            if (same.size() < MOST_OF_A_KIND) {
                same.add(date);
            }
        }
        return found.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(date -> new AlternativeView(one.getKey(), date)))
                .toList();
    }

    private List<FoundDate> lawful(FoundDate asked, Going going) {
        CohortSearch search = CohortSearch.everything().ofCourse(asked.course()).atMost(MOST_TRIED);
        return otherDates.fit(
                new Who(going.house(), going.people()),
                otherDates.found(search),
                Set.of(asked.id()),
                colour -> colour != Colour.RED);
    }
}
