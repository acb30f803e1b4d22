package org.earlybridge.training.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;

/**
 * What somebody looks for. It starts with everything and is narrowed step by step; an empty set of modes or parts of the
 * day means any. Days are those of the first session, both ends included.
 */
public record CohortSearch(
        String topic,
        Optional<CourseCode> course,
        Optional<String> near,
        OptionalInt withinMiles,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<SessionMode> modes,
        Set<PartOfDay> parts,
        boolean freePlacesOnly,
        Order order,
        int limit,
        Optional<String> after) {

    /** By distance, what is only online comes last: nobody travels there. */
    public enum Order {
        SOONEST,
        DISTANCE
    }

    public static final int LONGEST_TOPIC = 100;
    public static final int FARTHEST_MILES = 500;
    public static final int MOST_ROWS = 100;
    private static final int USUAL_ROWS = 20;

    public CohortSearch {
        modes = Set.copyOf(modes);
        parts = Set.copyOf(parts);
        if (topic.length() > LONGEST_TOPIC) {
            throw new IllegalArgumentException("a topic has at most " + LONGEST_TOPIC + " characters");
        }
        if (withinMiles.isPresent() && (withinMiles.getAsInt() < 0 || withinMiles.getAsInt() > FARTHEST_MILES)) {
            throw new IllegalArgumentException("a distance is 0 to " + FARTHEST_MILES + " miles");
        }
        if (limit < 1 || limit > MOST_ROWS) {
            throw new IllegalArgumentException("a page has 1 to " + MOST_ROWS + " rows");
        }
    }

    public static CohortSearch everything() {
        return new CohortSearch(
                "",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                false,
                Order.SOONEST,
                USUAL_ROWS,
                Optional.empty());
    }

    /** Words of a course, its code, or what people call it. */
    public CohortSearch about(String words) {
        return changed(draft -> draft.topic = words.strip());
    }

    public CohortSearch ofCourse(CourseCode code) {
        return changed(draft -> draft.course = Optional.of(code));
    }

    /** A postcode as typed; its first half is enough. */
    public CohortSearch near(String postcode) {
        return changed(draft -> draft.near = Optional.of(postcode));
    }

    /** Needs a place; what is only online is never too far. */
    public CohortSearch withinMiles(int miles) {
        return changed(draft -> draft.withinMiles = OptionalInt.of(miles));
    }

    public CohortSearch from(LocalDate day) {
        return changed(draft -> draft.from = Optional.of(day));
    }

    public CohortSearch to(LocalDate day) {
        return changed(draft -> draft.to = Optional.of(day));
    }

    /** Either of these. In a room includes dates that are partly online. */
    public CohortSearch how(Set<SessionMode> either) {
        return changed(draft -> draft.modes = either);
    }

    /** Any of these. */
    public CohortSearch when(Set<PartOfDay> any) {
        return changed(draft -> draft.parts = any);
    }

    public CohortSearch withFreePlaces() {
        return changed(draft -> draft.freePlacesOnly = true);
    }

    public CohortSearch sortedBy(Order wanted) {
        return changed(draft -> draft.order = wanted);
    }

    public CohortSearch atMost(int rows) {
        return changed(draft -> draft.limit = rows);
    }

    /** The page behind this mark, as the page before gave it. */
    public CohortSearch after(String mark) {
        return changed(draft -> draft.after = Optional.of(mark));
    }

    /** In what ways it is narrowed. */
    Set<Narrowing> narrowings() {
        Set<Narrowing> narrowed = EnumSet.noneOf(Narrowing.class);
        for (Narrowing narrowing : Narrowing.values()) {
            if (narrowing.isIn(this)) {
                narrowed.add(narrowing);
            }
        }
        return narrowed;
    }

    /** The same search without these, from its first page. */
    CohortSearch without(Set<Narrowing> dropped) {
        return changed(draft -> {
            dropped.forEach(narrowing -> narrowing.dropFrom(draft));
            draft.after = Optional.empty();
        });
    }

    private CohortSearch changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.search();
    }

    /** A search while one of its parts changes. */
    static final class Draft {

        String topic;
        Optional<CourseCode> course;
        Optional<String> near;
        OptionalInt withinMiles;
        Optional<LocalDate> from;
        Optional<LocalDate> to;
        Set<SessionMode> modes;
        Set<PartOfDay> parts;
        boolean freePlacesOnly;
        Order order;
        int limit;
        Optional<String> after;

        private Draft(CohortSearch search) {
            this.topic = search.topic;
            this.course = search.course;
            this.near = search.near;
            this.withinMiles = search.withinMiles;
            this.from = search.from;
            this.to = search.to;
            this.modes = search.modes;
            this.parts = search.parts;
            this.freePlacesOnly = search.freePlacesOnly;
            this.order = search.order;
            this.limit = search.limit;
            this.after = search.after;
        }

        private CohortSearch search() {
            return new CohortSearch(
                    topic, course, near, withinMiles, from, to, modes, parts, freePlacesOnly, order, limit, after);
        }
    }
}
