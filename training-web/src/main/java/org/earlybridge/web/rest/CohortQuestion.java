package org.earlybridge.web.rest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    /** All parameters are read before any is used, so that one answer names every one that is wrong. */
    static CohortSearch read(Parameters asked) {
        UnaryOperator<CohortSearch> what = what(asked);
        UnaryOperator<CohortSearch> where = where(asked);
        UnaryOperator<CohortSearch> when = when(asked);
        UnaryOperator<CohortSearch> page = page(asked);
        asked.mustBeRight();
        return page.apply(when.apply(where.apply(what.apply(CohortSearch.everything()))));
    }

    private static UnaryOperator<CohortSearch> what(Parameters asked) {
        Optional<String> topic = asked.text("q", CohortSearch.LONGEST_TOPIC);
        Optional<String> course = asked.text("course", LONGEST_CODE);
        Optional<SessionMode> mode = asked.oneOf("mode", SessionMode.class);
        boolean freePlaces = asked.flag("freePlaces");
        if (course.isPresent() && !CourseCode.isOne(course.get())) {
            asked.wrong("course", "course must be a course's code, such as PFA-FULL.");
        }
        return everything -> {
            CohortSearch search = everything.about(topic.orElse(""));
            search = course.isPresent() ? search.ofCourse(new CourseCode(course.get())) : search;
            search = mode.isPresent() ? search.how(Set.of(mode.get())) : search;
            return freePlaces ? search.withFreePlaces() : search;
        };
    }

    private static UnaryOperator<CohortSearch> where(Parameters asked) {
        Optional<String> near = asked.text("near", LONGEST_POSTCODE);
        OptionalInt miles = asked.wholeNumber("withinMiles", 0, CohortSearch.FARTHEST_MILES);
        if (near.isPresent() && OutwardCode.of(near.get()).isEmpty()) {
            asked.wrong("near", A_POSTCODE);
        }
        return search -> {
            CohortSearch nearby = near.isPresent() ? search.near(near.get()) : search;
            return miles.isPresent() ? nearby.withinMiles(miles.getAsInt()) : nearby;
        };
    }

    private static UnaryOperator<CohortSearch> when(Parameters asked) {
        Optional<LocalDate> from = asked.day("from");
        Optional<LocalDate> to = asked.day("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            asked.wrong("to", "to is before from. Swap them, or leave one out.");
        }
        return search -> {
            CohortSearch later = from.isPresent() ? search.from(from.get()) : search;
            return to.isPresent() ? later.to(to.get()) : later;
        };
    }

    private static UnaryOperator<CohortSearch> page(Parameters asked) {
        OptionalInt limit = asked.wholeNumber("limit", 1, CohortSearch.MOST_ROWS);
        Optional<String> next = asked.text("next", LONGEST_CURSOR);
        return search -> {
            CohortSearch first = limit.isPresent() ? search.atMost(limit.getAsInt()) : search;
            return next.isPresent() ? first.after(next.get()) : first;
        };
    }

    static Refusal refusal(Reason reason) {
        return Refusal.because(ProblemCode.INVALID_PARAMETER, List.of(BLAME.get(reason)));
    }
}
