package org.earlybridge.training.planning.solve;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earlybridge.training.planning.format.Instance;
import org.jspecify.annotations.Nullable;

/** Who is away from each setting on each day, and who stands in. Each change can be taken back. */
final class SiteDays {

    /** Somebody's absence for what she needs. */
    record Away(int demand, int worker, Trip trip) {}

    record SiteDay(List<Away> away, DayCover cover) {

        static final SiteDay QUIET = new SiteDay(List.of(), DayCover.NOBODY);
    }

    private final Problem problem;
    private final Instance instance;
    private final Deque<Runnable> undo;
    private final Stock stock;
    private final CoverFinder finder;
    private final @Nullable SiteDay[] days;
    private long cost;

    SiteDays(Problem problem, Deque<Runnable> undo) {
        this.problem = problem;
        this.instance = problem.instance;
        this.undo = undo;
        this.stock = new Stock(instance);
        this.finder = new CoverFinder(problem, stock);
        this.days = new SiteDay[problem.sites.size() * instance.days()];
    }

    /** Of all cover. */
    long cost() {
        return cost;
    }

    SiteDay at(int site, int day) {
        return Objects.requireNonNullElse(days[site * instance.days() + day], SiteDay.QUIET);
    }

    /** Whether her setting can do without her then; if not, some days may have changed and are to be taken back. */
    boolean add(int demand, Trip trip) {
        for (int at = 0; at < trip.days.length; at++) {
            if (isMissedOn(demand, trip, at) && !addTo(trip.days[at], demand, trip)) {
                return false;
            }
        }
        return true;
    }

    List<Integer> missedOn(int demand, Trip trip) {
        List<Integer> missed = new ArrayList<>();
        for (int at = 0; at < trip.days.length; at++) {
            int mark = undo.size();
            if (isMissedOn(demand, trip, at) && !addTo(trip.days[at], demand, trip)) {
                missed.add(trip.days[at]);
            }
            while (undo.size() > mark) {
                undo.pop().run();
            }
        }
        return missed;
    }

    void remove(int demand, Trip trip) {
        for (int at = 0; at < trip.days.length; at++) {
            if (isMissedOn(demand, trip, at)) {
                removeFrom(trip.days[at], demand);
            }
        }
    }

    /** Whether her setting is open and she would be at work. */
    private boolean isMissedOn(int demand, Trip trip, int at) {
        Site site = problem.site(demand);
        int day = trip.days[at];
        if (!site.isOpenOn(day)) {
            return false;
        }
        int weekday = instance.weekday(day);
        Worker worker = problem.worker(demand);
        return (worker.atWork(day, weekday, 0) & trip.mask(at, 0) & site.openSlots(0)) != 0
                || (worker.atWork(day, weekday, 1) & trip.mask(at, 1) & site.openSlots(1)) != 0;
    }

    private boolean addTo(int day, int demand, Trip trip) {
        Site site = problem.site(demand);
        SiteDay before = at(site.index, day);
        List<Away> away = new ArrayList<>(before.away());
        away.add(new Away(demand, problem.workerIndex(demand), trip));
        Optional<DayCover> cover = find(site, day, away, before);
        cover.ifPresent(found -> replace(site.index, day, before, new SiteDay(away, found)));
        return cover.isPresent();
    }

    /** Who stood in before is enough for one fewer away, if nobody cheaper is found. */
    private void removeFrom(int day, int demand) {
        Site site = problem.site(demand);
        SiteDay before = at(site.index, day);
        List<Away> away =
                before.away().stream().filter(one -> one.demand() != demand).toList();
        DayCover cover =
                away.isEmpty() ? DayCover.NOBODY : find(site, day, away, before).orElse(before.cover());
        replace(site.index, day, before, new SiteDay(away, cover));
    }

    private Optional<DayCover> find(Site site, int day, List<Away> away, SiteDay before) {
        long[] masks = new long[site.team.size() * 2];
        for (Away one : away) {
            masks[one.worker() * 2] |= one.trip().maskOn(day, 0);
            masks[one.worker() * 2 + 1] |= one.trip().maskOn(day, 1);
        }
        stock.giveBack(before.cover(), day);
        Optional<DayCover> found = finder.find(site, day, masks);
        stock.take(before.cover(), day);
        return found;
    }

    private void replace(int site, int day, SiteDay before, SiteDay after) {
        set(site, day, before, after);
        undo.push(() -> set(site, day, after, before));
    }

    private void set(int site, int day, SiteDay before, SiteDay after) {
        stock.giveBack(before.cover(), day);
        stock.take(after.cover(), day);
        days[site * instance.days() + day] = after.away().isEmpty() ? null : after;
        cost += after.cover().cost() - before.cover().cost();
    }
}
