package org.earlybridge.web.minder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.web.cover.Meetings;
import org.earlybridge.web.minder.AskedDate.Going;

/** Dates of the same course that need no closing: each was tried by the cover check, all in one reading of her house. */
@RequestScoped
class Alternatives {

    private static final int MOST_TRIED = 60;
    private static final int MOST_OF_A_KIND = 2;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private CheckRelease checkRelease;

    @Inject
    private Clock clock;

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
        List<FoundDate> others = others(asked, going.people().size());
        Map<CohortId, List<Meeting>> meetings = new LinkedHashMap<>();
        others.forEach(date -> meetings.put(date.id(), Meetings.of(date)));
        Map<CohortId, Release> releases = checkRelease.each(going.house(), going.people(), meetings);
        return others.stream()
                .filter(date -> {
                    Release release = releases.get(date.id());
                    return release != null && release.colour() != Colour.RED;
                })
                .toList();
    }

    private List<FoundDate> others(FoundDate asked, int people) {
        CohortSearch search = CohortSearch.everything().ofCourse(asked.course()).atMost(MOST_TRIED);
        List<FoundDate> found = findCohorts.matching(search).fold(FoundDates::dates, refused -> {
            throw new IllegalStateException("a search of our own is refused: " + refused);
        });
        return found.stream()
                .filter(date -> !date.id().equals(asked.id()) && date.isBookableAt(clock.instant()))
                .filter(date -> date.places().free() >= people)
                .toList();
    }
}
