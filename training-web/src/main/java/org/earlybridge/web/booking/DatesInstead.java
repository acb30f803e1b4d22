package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.cover.verdict.Change.Kind;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.web.cover.OtherDates;
import org.earlybridge.web.cover.OtherDates.Who;

/** Dates that can be booked, have room for all, and on which all can go: each was asked about. */
@RequestScoped
public class DatesInstead {

    private static final int MOST_TRIED = 20;
    private static final int MOST_OF_A_KIND = 5;
    private static final int MOST_OFFERED = 2;

    @Inject
    private OtherDates otherDates;

    protected DatesInstead() {}

    /** Two dates of the same course; and one online, and one on an evening or a weekend, where neither of the two is. */
    List<Found> of(Leaving leaving, CourseCode course) {
        CohortSearch all = CohortSearch.everything().ofCourse(course);
        Set<CohortId> never = Set.of(leaving.date());
        List<Found> chosen = new ArrayList<>();
        green(leaving, otherDates.found(all.atMost(MOST_TRIED)), never).stream()
                .limit(MOST_OFFERED)
                .forEach(date -> chosen.add(new Found(date, Kind.OTHER_DATE, "Take another date")));
        List<FoundDate> online =
                otherDates.found(all.how(Set.of(SessionMode.ONLINE)).atMost(MOST_OF_A_KIND));
        addOne(chosen, leaving, online, "Take it online");
        List<FoundDate> outside = otherDates.found(
                all.when(Set.of(PartOfDay.EVENING, PartOfDay.WEEKEND)).atMost(MOST_OF_A_KIND));
        addOne(chosen, leaving, outside, "Take an evening or a weekend");
        return chosen;
    }

    /** The first date of a course that is over before a day. */
    Optional<FoundDate> before(LocalDate day, CourseCode course, Leaving learners) {
        List<FoundDate> dates =
                otherDates
                        .found(CohortSearch.everything()
                                .ofCourse(course)
                                .to(day.minusDays(1))
                                .atMost(MOST_TRIED))
                        .stream()
                        .filter(date -> date.sessions().stream()
                                .allMatch(session -> session.day().isBefore(day)))
                        .toList();
        return green(learners, dates, Set.of()).stream().findFirst();
    }

    /** Of a kind of which none was chosen yet; one that was chosen already is named by its kind. */
    private void addOne(List<Found> chosen, Leaving leaving, List<FoundDate> dates, String heading) {
        Set<CohortId> ofThisKind = Set.copyOf(dates.stream().map(FoundDate::id).toList());
        for (int at = 0; at < chosen.size(); at++) {
            if (ofThisKind.contains(chosen.get(at).date().id())) {
                chosen.set(at, new Found(chosen.get(at).date(), Kind.ONLINE_OR_EVENING, heading));
                return;
            }
        }
        green(leaving, dates, Set.of(leaving.date())).stream()
                .findFirst()
                .ifPresent(date -> chosen.add(new Found(date, Kind.ONLINE_OR_EVENING, heading)));
    }

    private List<FoundDate> green(Leaving leaving, List<FoundDate> dates, Collection<CohortId> never) {
        return otherDates.fit(
                new Who(leaving.setting(), leaving.going()), dates, never, colour -> colour == Colour.GREEN);
    }

    /** A date, and what kind of way out it is. */
    record Found(FoundDate date, Kind kind, String heading) {}
}
