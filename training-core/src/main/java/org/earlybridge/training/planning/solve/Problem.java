package org.earlybridge.training.planning.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earlybridge.training.planning.check.Journeys;
import org.earlybridge.training.planning.check.Price;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.Course;
import org.earlybridge.training.planning.format.Instance.CoverPool;
import org.earlybridge.training.planning.format.Instance.Demand;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Instance.Venue;
import org.jspecify.annotations.Nullable;

/** An instance by numbers: who needs what, which runs could serve whom, and what is at stake. */
final class Problem {

    /** What one demand refers to, and when something can serve it. */
    private static final class Need {

        private final Site site;
        private final int worker;
        private final int staff;
        private final BitSet asked = new BitSet();
        private final BitSet possible = new BitSet();

        private Need(Site site, int worker, int staff) {
            this.site = site;
            this.worker = worker;
            this.staff = staff;
        }
    }

    final Instance instance;
    final List<Site> sites = new ArrayList<>();
    final Runs runs;
    private final List<Need> needs = new ArrayList<>();
    private final List<List<Integer>> demandsOfStaff = new ArrayList<>();
    private final List<List<Integer>> demandsOfCourse = new ArrayList<>();
    private final List<List<Integer>> demandsAt = new ArrayList<>();
    private final Map<Long, Trip> trips = new HashMap<>();
    private final int[] capacities;

    Problem(Instance instance) {
        this.instance = instance;
        this.runs = new Runs(instance);
        Map<String, Site> siteOf = new HashMap<>();
        for (Setting setting : instance.settings()) {
            Site site = new Site(sites.size(), setting, instance.coverPools());
            sites.add(site);
            demandsAt.add(new ArrayList<>());
            siteOf.put(setting.id(), site);
        }
        Map<String, Need> needOf = new HashMap<>();
        for (Staff person : instance.staff()) {
            Site site = Objects.requireNonNull(siteOf.get(person.setting()));
            needOf.put(person.id(), new Need(site, site.team.size(), demandsOfStaff.size()));
            site.team.add(new Worker(person, site.rooms()));
            demandsOfStaff.add(new ArrayList<>());
        }
        instance.courses().forEach(course -> demandsOfCourse.add(new ArrayList<>()));
        for (Demand demand : instance.demands()) {
            Need need = Objects.requireNonNull(needOf.get(demand.staff()));
            demandsOfStaff.get(need.staff).add(needs.size());
            demandsOfCourse.get(runs.courseIndex(demand.course())).add(needs.size());
            demandsAt.get(need.site.index).add(needs.size());
            needs.add(new Need(need.site, need.worker, need.staff));
        }
        capacities = capacities(instance);
    }

    private int[] capacities(Instance of) {
        Map<String, Integer> room = new HashMap<>();
        for (Venue venue : of.venues()) {
            room.put(venue.id(), venue.capacity());
        }
        return of.offerings().stream()
                .mapToInt(run -> Math.min(
                        course(runs.courseIndex(run.course())).maxClass(),
                        run.venue().map(room::get).orElse(Integer.MAX_VALUE)))
                .toArray();
    }

    int demands() {
        return needs.size();
    }

    Demand demand(int at) {
        return instance.demands().get(at);
    }

    Offering offering(int at) {
        return instance.offerings().get(at);
    }

    Course course(int at) {
        return instance.courses().get(at);
    }

    CoverPool pool(int at) {
        return instance.coverPools().get(at);
    }

    int capacity(int run) {
        return capacities[run];
    }

    int courseOf(int demand) {
        return runs.courseIndex(demand(demand).course());
    }

    List<Integer> demandsOfCourse(int course) {
        return demandsOfCourse.get(course);
    }

    List<Integer> demandsAt(int site) {
        return demandsAt.get(site);
    }

    Site site(int demand) {
        return needs.get(demand).site;
    }

    Worker worker(int demand) {
        return site(demand).team.get(needs.get(demand).worker);
    }

    int workerIndex(int demand) {
        return needs.get(demand).worker;
    }

    /** Everything else the same person needs, and this. */
    List<Integer> demandsOfSamePerson(int demand) {
        return demandsOfStaff.get(needs.get(demand).staff);
    }

    /** Nothing where she cannot go whatever else happens. */
    @Nullable
    Trip trip(int demand, int run) {
        Need need = needs.get(demand);
        int minutes = minutes(need.site, run);
        if (minutes == Journeys.OUT_OF_REACH) {
            return null;
        }
        long key = (long) run << 32 | minutes;
        Trip trip = trips.computeIfAbsent(key, first -> new Trip(Journeys.windows(offering(run), minutes)));
        if (!need.asked.get(run)) {
            need.asked.set(run);
            need.possible.set(run, isFree(worker(demand).person, run, minutes));
        }
        return need.possible.get(run) ? trip : null;
    }

    private boolean isFree(Staff person, int run, int minutes) {
        return Journeys.windows(offering(run), minutes).stream()
                .noneMatch(window -> Journeys.isUnavailable(instance, person, window));
    }

    private int minutes(Site site, int run) {
        return Journeys.minutes(site.setting, offering(run), instance.weights().maxTravelMin());
    }

    long priceUnmet(int demand) {
        return (long) demand(demand).weight() * instance.weights().unmetPerPoint();
    }

    /** Of her going there: the way, and being late. */
    long priceOfGoing(int demand, int run) {
        Offering offering = offering(run);
        long travel = 2L
                * minutes(site(demand), run)
                * instance.weights().travelPerMinute()
                * offering.sessions().size();
        boolean late = offering.endsOn() > demand(demand).dueDay();
        return travel
                + (late
                        ? Price.late(
                                demand(demand).weight(),
                                instance.weights().unmetPerPoint(),
                                instance.weights().latePercent())
                        : 0);
    }
}
