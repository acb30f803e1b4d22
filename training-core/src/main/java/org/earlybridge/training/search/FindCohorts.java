package org.earlybridge.training.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.place.Area;
import org.earlybridge.training.place.Distance;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.search.FoundDate.FoundVenue;
import org.earlybridge.training.search.Listings.Counts;
import org.earlybridge.training.search.SearchAnswer.Found;
import org.earlybridge.training.search.SearchAnswer.Reason;
import org.earlybridge.training.search.SearchAnswer.Refused;
import org.earlybridge.training.workforce.Passports;

/** The catalogue's search, open to everyone: the page and the API ask the same. At most six statements, whatever is found. */
@ApplicationScoped
public class FindCohorts {

    @Inject
    private Listings listings;

    @Inject
    private Places places;

    @Inject
    private Venues venues;

    @Inject
    private Courses courses;

    @Inject
    private Passports passports;

    @Inject
    private Clock clock;

    protected FindCohorts() {}

    FindCohorts(Listings listings, Places places, Venues venues, Courses courses, Passports passports, Clock clock) {
        this.listings = listings;
        this.places = places;
        this.venues = venues;
        this.courses = courses;
        this.passports = passports;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(everyone = true)
    public SearchAnswer matching(CohortSearch search) {
        Optional<Reason> wrong = whatIsWrongWith(search);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (search.near().isEmpty()) {
            return new Found(dates(question(search, Map.of())));
        }
        Optional<Area> area = OutwardCode.of(search.near().get()).flatMap(places::area);
        return area.<SearchAnswer>map(from -> new Found(dates(question(search, venues.distancesFrom(from.middle())))))
                .orElseGet(() -> new Refused(Reason.POSTCODE_NOT_KNOWN));
    }

    /** In whatever state it is, so that a link sent round still says something; a draft is not there yet. */
    @Transactional
    @AllowedTo(everyone = true)
    public Optional<CohortDetail> one(CohortId id) {
        return listings.one(id).map(row -> {
            List<FoundSession> sessions = listings.sessionsOf(List.of(row.id())).getOrDefault(row.id(), List.of());
            FoundDate date = row.with(sessions, Map.of());
            Course course = courses.with(date.course()).orElseThrow();
            return new CohortDetail(date, course, venuesOf(sessions), passports.requirements(course.meets()));
        });
    }

    /** The same without its course and venues, for whoever shows only the date. */
    @Transactional
    @AllowedTo(everyone = true)
    public Optional<FoundDate> date(CohortId id) {
        return listings.one(id)
                .map(row ->
                        row.with(listings.sessionsOf(List.of(row.id())).getOrDefault(row.id(), List.of()), Map.of()));
    }

    private static Optional<Reason> whatIsWrongWith(CohortSearch search) {
        if (search.near().isPresent() && OutwardCode.of(search.near().get()).isEmpty()) {
            return Optional.of(Reason.NOT_A_POSTCODE);
        }
        boolean measures = search.withinMiles().isPresent() || search.order() == CohortSearch.Order.DISTANCE;
        if (measures && search.near().isEmpty()) {
            return Optional.of(Reason.PLACE_MISSING);
        }
        boolean lost = search.after().isPresent()
                && PageMark.read(search.after().get(), search.order()).isEmpty();
        return lost ? Optional.of(Reason.NO_SUCH_PAGE) : Optional.empty();
    }

    private Question question(CohortSearch search, Map<VenueId, Distance> distances) {
        return new Question(
                search, distances, LocalDate.now(clock), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private FoundDates dates(Question question) {
        Counts counts = listings.counts(question);
        if (counts.total() == 0) {
            return new FoundDates(List.of(), 0, counts.choices(), instead(question), Optional.empty());
        }
        int limit = question.search().limit();
        List<ListedRow> rows = listings.page(question);
        List<ListedRow> page = rows.subList(0, Math.min(limit, rows.size()));
        Map<Long, List<FoundSession>> sessions =
                listings.sessionsOf(page.stream().map(ListedRow::id).toList());
        Optional<String> next = rows.size() > limit
                ? Optional.of(
                        page.get(limit - 1).mark(question.search().order()).written())
                : Optional.empty();
        return new FoundDates(
                page.stream()
                        .map(row -> row.with(sessions.getOrDefault(row.id(), List.of()), question.distances()))
                        .toList(),
                counts.total(),
                counts.choices(),
                List.of(),
                next);
    }

    /** Each narrowing given up by itself; and, should that not be enough, all at once but what it is about. */
    private List<Instead> instead(Question question) {
        Collection<Set<Narrowing>> dropped = waysToLoosen(question.search().narrowings());
        if (dropped.isEmpty()) {
            return List.of();
        }
        List<Integer> counts = listings.countsWithout(question, dropped);
        List<Instead> found = new ArrayList<>();
        int at = 0;
        for (Set<Narrowing> without : dropped) {
            int dates = counts.get(at++);
            if (dates > 0) {
                found.add(new Instead(without, dates, question.search().without(without)));
            }
        }
        found.sort(Comparator.comparingInt(way -> way.without().size()));
        return found;
    }

    private static Collection<Set<Narrowing>> waysToLoosen(Set<Narrowing> narrowed) {
        Collection<Set<Narrowing>> ways = new LinkedHashSet<>();
        narrowed.forEach(one -> ways.add(EnumSet.of(one)));
        Set<Narrowing> circumstances = EnumSet.copyOf(
                Set.of(Narrowing.DISTANCE, Narrowing.FREE_PLACES, Narrowing.DAYS, Narrowing.WHEN, Narrowing.HOW));
        circumstances.retainAll(narrowed);
        if (circumstances.size() > 1) {
            ways.add(circumstances);
        }
        return ways;
    }

    private List<Venue> venuesOf(List<FoundSession> sessions) {
        List<VenueId> ids = sessions.stream()
                .flatMap(session -> session.venue().stream())
                .map(FoundVenue::id)
                .distinct()
                .toList();
        Map<VenueId, Venue> known = venues.with(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }
}
