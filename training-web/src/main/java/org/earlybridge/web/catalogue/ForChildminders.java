package org.earlybridge.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;

/** Whether a childminder asks, and what she can come to where a course is not open to her. */
@RequestScoped
class ForChildminders {

    private static final int MOST = 4;

    @Inject
    private Caller caller;

    @Inject
    private Courses courses;

    @Inject
    private FindCohorts findCohorts;

    protected ForChildminders() {}

    /** By her roles; or, when nobody is signed in, by what she says of herself. Whoever books for a setting too can still book. */
    boolean isSheOne(SearchForm form) {
        return caller.isSignedIn()
                ? caller.has(Role.CHILDMINDER) && !caller.has(Role.MANAGER)
                : WhoAsks.in(form)
                        .filter(said -> said.payerClass().isHomeBased())
                        .isPresent();
    }

    /** The next date of each other course of the family that is open to her, soonest first. */
    List<FoundDate> insteadOf(Course course, String near) {
        return courses.openToChildminders(course.family()).stream()
                .map(other -> CohortSearch.everything().ofCourse(other.code()).atMost(1))
                .map(search -> near.isEmpty() ? search : search.near(near))
                .flatMap(search -> found(search).stream())
                .sorted(Comparator.comparing(FoundDate::firstDay))
                .limit(MOST)
                .toList();
    }

    private List<FoundDate> found(CohortSearch search) {
        return findCohorts.matching(search).fold(FoundDates::dates, refused -> {
            throw new IllegalStateException("a search of our own is refused: " + refused);
        });
    }
}
