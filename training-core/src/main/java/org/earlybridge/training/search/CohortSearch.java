package org.earlybridge.training.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        return new CohortSearch(
                words.strip(), course, near, withinMiles, from, to, modes, parts, freePlacesOnly, order, limit, after);
    }

    public CohortSearch ofCourse(CourseCode code) {
        return new CohortSearch(
                topic,
                Optional.of(code),
                near,
                withinMiles,
                from,
                to,
                modes,
                parts,
                freePlacesOnly,
                order,
                limit,
                after);
    }

    /** A postcode as typed; its first half is enough. */
    public CohortSearch near(String postcode) {
        return new CohortSearch(
                topic,
                course,
                Optional.of(postcode),
                withinMiles,
                from,
                to,
                modes,
                parts,
                freePlacesOnly,
                order,
                limit,
                after);
    }

    /** Needs a place; what is only online is never too far. */
    public CohortSearch withinMiles(int miles) {
        return new CohortSearch(
                topic,
                course,
                near,
                OptionalInt.of(miles),
                from,
                to,
                modes,
                parts,
                freePlacesOnly,
                order,
                limit,
                after);
    }

    public CohortSearch from(LocalDate day) {
        return new CohortSearch(
                topic,
                course,
                near,
                withinMiles,
                Optional.of(day),
                to,
                modes,
                parts,
                freePlacesOnly,
                order,
                limit,
                after);
    }

    public CohortSearch to(LocalDate day) {
        return new CohortSearch(
                topic,
                course,
                near,
                withinMiles,
                from,
                Optional.of(day),
                modes,
                parts,
                freePlacesOnly,
                order,
                limit,
                after);
    }

    /** Either of these. In a room includes dates that are partly online. */
    public CohortSearch how(Set<SessionMode> either) {
        return new CohortSearch(
                topic, course, near, withinMiles, from, to, either, parts, freePlacesOnly, order, limit, after);
    }

    /** Any of these. */
    public CohortSearch when(Set<PartOfDay> any) {
        return new CohortSearch(
                topic, course, near, withinMiles, from, to, modes, any, freePlacesOnly, order, limit, after);
    }

    public CohortSearch withFreePlaces() {
        return new CohortSearch(topic, course, near, withinMiles, from, to, modes, parts, true, order, limit, after);
    }

    public CohortSearch sortedBy(Order wanted) {
        return new CohortSearch(
                topic, course, near, withinMiles, from, to, modes, parts, freePlacesOnly, wanted, limit, after);
    }

    public CohortSearch atMost(int rows) {
        return new CohortSearch(
                topic, course, near, withinMiles, from, to, modes, parts, freePlacesOnly, order, rows, after);
    }

    /** The page behind this mark, as the page before gave it. */
    public CohortSearch after(String mark) {
        return new CohortSearch(
                topic,
                course,
                near,
                withinMiles,
                from,
                to,
                modes,
                parts,
                freePlacesOnly,
                order,
                limit,
                Optional.of(mark));
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
        boolean days = dropped.contains(Narrowing.DAYS);
        return new CohortSearch(
                dropped.contains(Narrowing.TOPIC) ? "" : topic,
                dropped.contains(Narrowing.COURSE) ? Optional.empty() : course,
                near,
                dropped.contains(Narrowing.DISTANCE) ? OptionalInt.empty() : withinMiles,
                days ? Optional.empty() : from,
                days ? Optional.empty() : to,
                dropped.contains(Narrowing.HOW) ? Set.of() : modes,
                dropped.contains(Narrowing.WHEN) ? Set.of() : parts,
                freePlacesOnly && !dropped.contains(Narrowing.FREE_PLACES),
                order,
                limit,
                Optional.empty());
    }
}
