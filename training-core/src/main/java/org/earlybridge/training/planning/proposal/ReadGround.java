package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.calendar.BankHolidays;
import org.earlybridge.training.calendar.Term;
import org.earlybridge.training.calendar.Terms;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.planning.format.Instance.Demand;
import org.earlybridge.training.setting.Closure;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.travel.FindTravel;
import org.earlybridge.training.travel.Origin;
import org.earlybridge.training.travel.Travel;
import org.earlybridge.training.workforce.PersonId;

/** Reads what a search works on, in one transaction. */
@ApplicationScoped
class ReadGround {

    /** Rooms nearest to those who need it: more would only be further away. */
    private static final int MOST_VENUES = 5;

    @Inject
    private Facts facts;

    @Inject
    private FindNeeds findNeeds;

    @Inject
    private Diaries diaries;

    @Inject
    private Courses courses;

    @Inject
    private Venues venues;

    @Inject
    private Terms terms;

    @Inject
    private FindTravel findTravel;

    @Inject
    private Clock clock;

    protected ReadGround() {}

    ReadGround(Repositories from, FindTravel findTravel, Clock clock) {
        this.facts = from.facts();
        this.findNeeds = from.findNeeds();
        this.diaries = from.diaries();
        this.courses = from.courses();
        this.venues = from.venues();
        this.terms = from.terms();
        this.findTravel = findTravel;
        this.clock = clock;
    }

    /** Where it reads. */
    record Repositories(
            Facts facts, FindNeeds findNeeds, Diaries diaries, Courses courses, Venues venues, Terms terms) {}

    @Transactional
    @AllowedTo(server = true)
    Ground of(DateWish wish) {
        Course course = courses.with(wish.course()).orElseThrow();
        CouncilFacts council = facts.of(wish.council(), wish.first(), wish.last());
        List<Need> needs = findNeeds.of(course, wish.council(), council, LocalDate.now(clock)).stream()
                .filter(need -> need.people().stream().anyMatch(council.peopleOf(need.setting())::contains))
                .toList();
        List<Term> lessons = terms.of(wish.council(), wish.first(), wish.last());
        List<Closure> closures = facts.closures(wish.council(), wish.first(), wish.last());
        Map<Provider, Map<VenueId, Integer>> travel = wish.shape().online() ? Map.of() : travel(council, needs);
        List<VenueId> nearest = nearest(needs, travel);
        DrawUp drawUp =
                new DrawUp(wish, new Diary(diaries.sessions(wish.first(), wish.last())), hasLessons(lessons, closures));
        List<Candidate> candidates = drawUp.candidates(nearest, diaries.trainersFor(course));
        Map<VenueId, Integer> capacities =
                venues.with(nearest).values().stream().collect(Collectors.toMap(Venue::id, Venue::capacity));
        Demands demands = new Demands(council);
        needs.forEach(demands::add);
        CouncilModel model = new CouncilModel(council, wish, closures, lessons, travel);
        return new Ground(
                needs, candidates, model.with(candidates, demands.all, capacities), demands.ofNeed, demands.people);
    }

    /** In term, and no holiday of the whole council. */
    private static Predicate<LocalDate> hasLessons(List<Term> terms, List<Closure> closures) {
        return day -> terms.stream().anyMatch(term -> term.includes(day))
                && !BankHolidays.includes(day)
                && closures.stream().noneMatch(closure -> closure.isOfTheWholeCouncil() && closure.includes(day));
    }

    private Map<Provider, Map<VenueId, Integer>> travel(CouncilFacts council, List<Need> needs) {
        Collection<Venue> all = venues.all();
        Set<ProviderId> needing = needs.stream().map(Need::setting).collect(Collectors.toSet());
        Map<Provider, Map<VenueId, Integer>> ways = new LinkedHashMap<>();
        for (Provider setting : council.settings()) {
            if (needing.contains(setting.id())) {
                Map<VenueId, Integer> minutes = new HashMap<>();
                Map<VenueId, Travel> found = findTravel.from(Origin.setting(setting), all);
                found.forEach((venue, way) -> minutes.put(venue, way.minutesByCar()));
                ways.put(setting, minutes);
            }
        }
        return ways;
    }

    private static List<VenueId> nearest(List<Need> needs, Map<Provider, Map<VenueId, Integer>> travel) {
        Map<ProviderId, Map<VenueId, Integer>> bySetting = travel.entrySet().stream()
                .collect(Collectors.toMap(way -> way.getKey().id(), Map.Entry::getValue));
        Map<VenueId, Long> minutes = new HashMap<>();
        for (Need need : needs) {
            bySetting
                    .getOrDefault(need.setting(), Map.of())
                    .forEach((venue, way) -> minutes.merge(venue, (long) way, Long::sum));
        }
        return minutes.entrySet().stream()
                .sorted(Map.Entry.<VenueId, Long>comparingByValue()
                        .thenComparing(Comparator.comparing(way -> way.getKey().value())))
                .map(Map.Entry::getKey)
                .limit(MOST_VENUES)
                .toList();
    }

    /** One for each of the people who could meet a need. */
    private static final class Demands {

        private final CouncilFacts council;
        private final List<Demand> all = new ArrayList<>();
        private final List<PersonId> people = new ArrayList<>();
        private final List<List<Integer>> ofNeed = new ArrayList<>();

        private Demands(CouncilFacts council) {
            this.council = council;
        }

        private void add(Need need) {
            List<Integer> mine = new ArrayList<>();
            for (PersonId person : need.people()) {
                council.teamOf(need.setting()).stream()
                        .filter(work -> work.person().equals(person))
                        .findFirst()
                        .ifPresent(work -> {
                            mine.add(all.size());
                            all.add(new Demand("d" + all.size(), CouncilModel.idOf(work), "c", 1, 0));
                            people.add(person);
                        });
            }
            ofNeed.add(mine);
        }
    }
}
