package org.earlybridge.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.compliance.Renewals;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.training.workforce.RequirementCode;
import org.earlybridge.web.catalogue.StartingPoint;
import org.earlybridge.web.format.Query;

/** Which course date gives what somebody has to hold, soonest first, from where she works. */
@RequestScoped
public class NextDates {

    /** Either course will do; the list behind the link has them all. */
    private static final int COURSES_TRIED = 2;

    @Inject
    private Renewals renewals;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private StartingPoint startingPoint;

    private Map<RequirementCode, List<CourseCode>> courses = Map.of();
    private final Map<RequirementCode, Optional<FoundDate>> found = new HashMap<>();
    private String near = "";

    protected NextDates() {}

    @PostConstruct
    void look() {
        courses = renewals.courses();
        near = startingPoint.own().map(own -> own.origin().area().code()).orElse("");
    }

    /** The first half of her setting's postcode; empty for whoever has none. */
    public String near() {
        return near;
    }

    /** The list of dates that give it; empty when no course does. */
    public String hrefFor(RequirementCode requirement) {
        return courses.getOrDefault(requirement, List.of()).stream()
                .findFirst()
                .map(course -> Query.NONE
                        .with("course", course.code())
                        .with("near", near)
                        .after("/"))
                .orElse("");
    }

    /** With free places; empty when there is none. */
    public Optional<FoundDate> soonest(RequirementCode requirement) {
        return found.computeIfAbsent(requirement, this::look);
    }

    private Optional<FoundDate> look(RequirementCode requirement) {
        return courses.getOrDefault(requirement, List.of()).stream()
                .limit(COURSES_TRIED)
                .flatMap(course -> first(course).stream())
                .min(Comparator.comparing(FoundDate::firstDay));
    }

    private Optional<FoundDate> first(CourseCode course) {
        CohortSearch search =
                CohortSearch.everything().ofCourse(course).withFreePlaces().atMost(1);
        FoundDates answer = findCohorts
                .matching(near.isEmpty() ? search : search.near(near))
                .fold(dates -> dates, refused -> {
                    throw new IllegalStateException("a search of our own is refused: " + refused);
                });
        return answer.dates().stream().findFirst();
    }
}
