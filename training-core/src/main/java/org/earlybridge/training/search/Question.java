package org.earlybridge.training.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earlybridge.training.catalogue.SearchWords;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.place.Distance;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.search.CohortSearch.Order;

/**
 * A search brought to conditions on the tables: c is the cohort, k its course, near the distance of its venue. Each way in
 * which it is narrowed is a condition of its own, so that each can be left out to see what there would be without it.
 */
final class Question {

    /** So that the table of distances is a table even when there is no venue yet. */
    private static final long NO_VENUE = -1;

    /** In the catalogue: offered, not begun, and booking has not closed. */
    private final Clause listed;

    private final Map<Narrowing, Clause> narrowed = new EnumMap<>(Narrowing.class);
    private final CohortSearch search;
    private final Map<VenueId, Distance> distances;

    Question(CohortSearch search, Map<VenueId, Distance> distances, LocalDate today, LocalDateTime utcNow) {
        this.search = search;
        this.distances = Map.copyOf(distances);
        this.listed = Clause.of("c.status = 'OPEN' AND c.first_day >= ? AND c.closes_at > ?", today, utcNow);
        for (Narrowing narrowing : search.narrowings()) {
            narrowed.put(narrowing, conditionOf(narrowing));
        }
    }

    CohortSearch search() {
        return search;
    }

    Map<VenueId, Distance> distances() {
        return distances;
    }

    Clause listed() {
        return listed;
    }

    Clause matching() {
        return matchingWithout(Set.of());
    }

    Clause matchingWithout(Set<Narrowing> dropped) {
        return Clause.all(
                Stream.concat(Stream.of(listed), conditionsWithout(dropped)).toList());
    }

    /** The narrowings alone, for rows already known to be listed. */
    Clause narrowedWithout(Set<Narrowing> dropped) {
        return Clause.all(conditionsWithout(dropped).toList());
    }

    private Stream<Clause> conditionsWithout(Set<Narrowing> dropped) {
        return narrowed.entrySet().stream()
                .filter(entry -> !dropped.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    /**
     * Distances as a table of their own, so that the database can sort by exactly the figures people see. Left out where
     * no condition and no order asks for them.
     */
    Clause near() {
        if (search.withinMiles().isEmpty() && search.order() != Order.DISTANCE) {
            return Clause.NONE;
        }
        List<Clause> rows = new ArrayList<>();
        rows.add(distanceOf(NO_VENUE, 0));
        distances.forEach((venue, away) -> rows.add(distanceOf(venue.value(), away.tenthsOfMiles())));
        return Clause.of("LEFT JOIN (VALUES")
                .then(Clause.list(rows))
                .then(") AS near (venue_id, tenths) ON near.venue_id = c.venue_id");
    }

    private static Clause distanceOf(long venue, int tenths) {
        return Clause.of("(CAST(? AS BIGINT), CAST(? AS INTEGER))", venue, tenths);
    }

    static Clause during(PartOfDay part) {
        return switch (part) {
            case EVENING -> Clause.of("c.evenings_only = TRUE");
            case WEEKEND -> Clause.of("c.weekends_only = TRUE");
            case DAYTIME -> Clause.of("c.weekday_daytime = TRUE");
        };
    }

    static Clause attended(SessionMode mode) {
        return switch (mode) {
            case ONLINE -> Clause.of("c.mode = 'ONLINE'");
            case IN_PERSON -> Clause.of("c.mode <> 'ONLINE'");
        };
    }

    static Clause withFreePlaces() {
        return Clause.of("c.taken + c.held < c.capacity");
    }

    private Clause conditionOf(Narrowing narrowing) {
        return switch (narrowing) {
            case TOPIC -> aboutTopic();
            case COURSE ->
                Clause.of("c.course_code = ?", search.course().orElseThrow().code());
            case DISTANCE ->
                Clause.of(
                        "c.mode = 'ONLINE' OR near.tenths <= ?",
                        Distance.ofMiles(search.withinMiles().orElseThrow()).tenthsOfMiles());
            case DAYS -> onDays();
            case HOW ->
                Clause.any(search.modes().stream().map(Question::attended).toList());
            case WHEN -> duringAny();
            case FREE_PLACES -> withFreePlaces();
        };
    }

    /** Evenings and weekends together also take a date that has some of each: no weekday daytime is what matters. */
    private Clause duringAny() {
        List<Clause> parts = new ArrayList<>(
                search.parts().stream().sorted().map(Question::during).toList());
        if (search.parts().containsAll(Set.of(PartOfDay.EVENING, PartOfDay.WEEKEND))) {
            parts.add(Clause.of("c.weekday_daytime = FALSE"));
        }
        return Clause.any(parts);
    }

    private Clause onDays() {
        List<Clause> ends = new ArrayList<>();
        search.from().ifPresent(day -> ends.add(Clause.of("c.first_day >= ?", day)));
        search.to().ifPresent(day -> ends.add(Clause.of("c.first_day <= ?", day)));
        return Clause.all(ends);
    }

    /** A topic without one letter or digit matches nothing, rather than everything. */
    private Clause aboutTopic() {
        List<List<String>> asked = SearchWords.of(search.topic()).asked();
        if (asked.isEmpty()) {
            return Clause.NEVER;
        }
        return Clause.all(asked.stream()
                .map(ways -> Clause.any(ways.stream()
                        .map(way -> Clause.of("k.search_words LIKE ? ESCAPE '!'", "%" + escaped(way) + "%"))
                        .toList()))
                .toList());
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    Optional<PageMark> after() {
        return search.after().flatMap(mark -> PageMark.read(mark, search.order()));
    }
}
