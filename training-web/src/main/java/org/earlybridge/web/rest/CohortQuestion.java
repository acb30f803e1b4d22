package org.earlybridge.web.rest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.SearchAnswer.Reason;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;

/** What the parameters of a search mean, and which of them to blame when the search cannot be made. */
final class CohortQuestion {

    static final int LONGEST_CURSOR = 120;
    private static final int LONGEST_CODE = 16;
    private static final int LONGEST_POSTCODE = 10;
    private static final String A_POSTCODE = "near must be a postcode or its first half, such as PE13 3AB or PE13.";

    private static final Map<Reason, Fault> BLAME = new EnumMap<>(Map.of(
            Reason.NOT_A_POSTCODE,
            Fault.ofParameter("near", A_POSTCODE),
            Reason.POSTCODE_NOT_KNOWN,
            Fault.ofParameter(
                    "near",
                    "We do not know where near is. Use a postcode in or around Cambridgeshire and Peterborough, such as PE13."),
            Reason.PLACE_MISSING,
            Fault.ofParameter("withinMiles", "withinMiles needs near: say from which postcode to measure."),
            Reason.NO_SUCH_PAGE,
            Fault.ofParameter("next", "next is not a cursor of this search. Start again without it.")));

    private CohortQuestion() {}

    static CohortSearch read(Parameters asked) {
        CohortSearch search = CohortSearch.everything()
                .about(asked.text("q", CohortSearch.LONGEST_TOPIC).orElse(""));
        Optional<String> course = asked.text("course", LONGEST_CODE);
        Optional<String> near = asked.text("near", LONGEST_POSTCODE);
        OptionalInt miles = asked.wholeNumber("withinMiles", 0, CohortSearch.FARTHEST_MILES);
        Optional<LocalDate> from = asked.day("from");
        Optional<LocalDate> to = asked.day("to");
        Optional<SessionMode> mode = asked.oneOf("mode", SessionMode.class);
        boolean freePlaces = asked.flag("freePlaces");
        OptionalInt limit = asked.wholeNumber("limit", 1, CohortSearch.MOST_ROWS);
        Optional<String> next = asked.text("next", LONGEST_CURSOR);
        if (course.isPresent() && !CourseCode.isOne(course.get())) {
            asked.wrong("course", "course must be a course's code, such as PFA-FULL.");
        }
        if (near.isPresent() && OutwardCode.of(near.get()).isEmpty()) {
            asked.wrong("near", A_POSTCODE);
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            asked.wrong("to", "to is before from. Swap them, or leave one out.");
        }
        asked.mustBeRight();
        search = course.isPresent() ? search.ofCourse(new CourseCode(course.get())) : search;
        search = near.isPresent() ? search.near(near.get()) : search;
        search = miles.isPresent() ? search.withinMiles(miles.getAsInt()) : search;
        search = from.isPresent() ? search.from(from.get()) : search;
        search = to.isPresent() ? search.to(to.get()) : search;
        search = mode.isPresent() ? search.how(Set.of(mode.get())) : search;
        search = freePlaces ? search.withFreePlaces() : search;
        search = limit.isPresent() ? search.atMost(limit.getAsInt()) : search;
        return next.isPresent() ? search.after(next.get()) : search;
    }

    static Refusal refusal(Reason reason) {
        return Refusal.because(ProblemCode.INVALID_PARAMETER, List.of(BLAME.get(reason)));
    }
}
