package org.earlybridge.web.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.web.format.TypedDay;

/**
 * A search form read as far as it can be: each thing that cannot be understood is a mistake with its remedy, and is left
 * out, so that there are still dates to look at.
 */
record SearchReading(CohortSearch search, List<Mistake> mistakes) {

    /** At one field, with what to do about it. */
    record Mistake(String field, String sentence) {}

    static SearchReading of(SearchForm form, LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>();
        CohortSearch search = topic(form, CohortSearch.everything(), mistakes);
        search = place(form, search, mistakes);
        search = days(form, search, today, mistakes);
        search = search.when(parts(form)).how(modes(form));
        if (form.has(SearchForm.FREE, "yes")) {
            search = search.withFreePlaces();
        }
        String after = form.first(SearchForm.AFTER);
        return new SearchReading(after.isEmpty() ? search : search.after(after), List.copyOf(mistakes));
    }

    private static CohortSearch topic(SearchForm form, CohortSearch search, List<Mistake> mistakes) {
        String topic = form.first(SearchForm.TOPIC);
        String course = form.first(SearchForm.COURSE).toUpperCase(Locale.ROOT);
        CohortSearch narrowed = CourseCode.isOne(course) ? search.ofCourse(new CourseCode(course)) : search;
        if (topic.length() > CohortSearch.LONGEST_TOPIC) {
            mistakes.add(new Mistake(
                    SearchForm.TOPIC,
                    "Course or topic must be " + CohortSearch.LONGEST_TOPIC + " characters or fewer"));
            return narrowed;
        }
        return topic.isEmpty() ? narrowed : narrowed.about(topic);
    }

    private static CohortSearch place(SearchForm form, CohortSearch search, List<Mistake> mistakes) {
        String near = form.first(SearchForm.NEAR);
        Optional<Integer> miles = miles(form.first(SearchForm.WITHIN), mistakes);
        boolean nearestFirst = form.has(SearchForm.SORT, "distance");
        if (near.isEmpty()) {
            if (miles.isPresent() || nearestFirst) {
                mistakes.add(new Mistake(SearchForm.NEAR, "Enter your postcode, so that we can measure how far it is"));
            }
            return search;
        }
        if (OutwardCode.of(near).isEmpty()) {
            mistakes.add(new Mistake(SearchForm.NEAR, "Enter a postcode like PE13 or PE13 3AB"));
            return search;
        }
        CohortSearch placed = search.near(near);
        if (miles.isPresent()) {
            placed = placed.withinMiles(miles.get());
        }
        return nearestFirst ? placed.sortedBy(CohortSearch.Order.DISTANCE) : placed;
    }

    private static Optional<Integer> miles(String typed, List<Mistake> mistakes) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= CohortSearch.FARTHEST_MILES) {
            return Optional.of(Integer.valueOf(typed));
        }
        mistakes.add(new Mistake(
                SearchForm.WITHIN, "How far must be a whole number of miles, up to " + CohortSearch.FARTHEST_MILES));
        return Optional.empty();
    }

    private static CohortSearch days(SearchForm form, CohortSearch search, LocalDate today, List<Mistake> mistakes) {
        Optional<LocalDate> from = day(form, SearchForm.FROM, "First day", today, mistakes);
        Optional<LocalDate> to = day(form, SearchForm.TO, "Last day", today, mistakes);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            mistakes.add(new Mistake(SearchForm.TO, "Last day must be the first day or later"));
            return search.from(from.get());
        }
        CohortSearch begun = from.map(search::from).orElse(search);
        return to.map(begun::to).orElse(begun);
    }

    private static Optional<LocalDate> day(
            SearchForm form, String field, String label, LocalDate today, List<Mistake> mistakes) {
        String typed = form.first(field);
        Optional<LocalDate> day = TypedDay.read(typed, today);
        if (!typed.isEmpty() && day.isEmpty()) {
            mistakes.add(new Mistake(field, label + " must be a real date, such as 13 October 2026"));
        }
        return day;
    }

    private static Set<PartOfDay> parts(SearchForm form) {
        Set<PartOfDay> parts = EnumSet.noneOf(PartOfDay.class);
        for (PartOfDay part : PartOfDay.values()) {
            if (form.has(SearchForm.WHEN, Said.of(part))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Set<SessionMode> modes(SearchForm form) {
        Set<SessionMode> modes = EnumSet.noneOf(SessionMode.class);
        for (SessionMode mode : SessionMode.values()) {
            if (form.has(SearchForm.HOW, Said.of(mode))) {
                modes.add(mode);
            }
        }
        return modes;
    }
}
