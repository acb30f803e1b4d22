package org.earlybridge.training.planning.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.earlybridge.training.planning.check.Price;
import org.earlybridge.training.planning.format.Instance;

/**
 * A plan in the making. Every step keeps all rules but the least size of a class, and can be taken back. The price is always
 * that of the whole plan.
 */
final class Draft {

    static final int NOWHERE = -1;

    final Problem problem;
    private final Instance instance;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final SiteDays days;
    private final int[] runOf;
    private final boolean[] open;
    private final List<List<Integer>> attendees = new ArrayList<>();
    private final int[] runsOfCourse;
    private final int[] unmet;
    private long price;

    Draft(Problem problem) {
        this.problem = problem;
        this.instance = problem.instance;
        this.days = new SiteDays(problem, undo);
        this.runOf = new int[problem.demands()];
        Arrays.fill(runOf, NOWHERE);
        this.open = new boolean[instance.offerings().size()];
        instance.offerings().forEach(run -> attendees.add(new ArrayList<>()));
        this.runsOfCourse = new int[instance.courses().size()];
        this.unmet = new int[problem.sites.size()];
        for (int demand = 0; demand < runOf.length; demand++) {
            unmet[problem.site(demand).index]++;
            price += problem.priceUnmet(demand);
        }
        for (int count : unmet) {
            price += fairness(count);
        }
    }

    long price() {
        return price + days.cost();
    }

    int runOf(int demand) {
        return runOf[demand];
    }

    boolean isOpen(int run) {
        return open[run];
    }

    List<Integer> attendees(int run) {
        return attendees.get(run);
    }

    boolean isFull(int run) {
        return attendees.get(run).size() >= problem.capacity(run);
    }

    int runsOfCourse(int course) {
        return runsOfCourse[course];
    }

    SiteDays.SiteDay day(int site, int day) {
        return days.at(site, day);
    }

    int mark() {
        return undo.size();
    }

    void backTo(int mark) {
        while (undo.size() > mark) {
            undo.pop().run();
        }
    }

    /** From now on there is no way back to before. */
    void keep() {
        undo.clear();
    }

    boolean canOpen(int run) {
        int course = problem.runs.courseOf(run);
        if (open[run] || runsOfCourse[course] >= problem.course(course).maxRuns()) {
            return false;
        }
        for (int other : problem.runs.clashes(run)) {
            if (open[other]) {
                return false;
            }
        }
        return true;
    }

    void open(int run) {
        setOpen(run, true);
        undo.push(() -> setOpen(run, false));
    }

    /** It has nobody any more. */
    void close(int run) {
        setOpen(run, false);
        undo.push(() -> setOpen(run, true));
    }

    private void setOpen(int run, boolean now) {
        open[run] = now;
        runsOfCourse[problem.runs.courseOf(run)] += now ? 1 : -1;
        price += now ? problem.offering(run).cost() : -problem.offering(run).cost();
    }

    /** Whether she can go there; if not, nothing has changed. */
    boolean enrol(int demand, int run) {
        Trip trip = problem.trip(demand, run);
        if (trip == null || isFull(run) || clashes(demand, trip)) {
            return false;
        }
        int mark = mark();
        if (!days.add(demand, trip)) {
            backTo(mark);
            return false;
        }
        assign(demand, run);
        undo.push(() -> unassign(demand));
        return true;
    }

    /** The days of the run on which her setting could not do without her, as things stand. */
    List<Integer> missedOn(int demand, int run) {
        Trip trip = Objects.requireNonNull(problem.trip(demand, run));
        return days.missedOn(demand, trip);
    }

    void leave(int demand) {
        int run = runOf[demand];
        Trip trip = Objects.requireNonNull(problem.trip(demand, run));
        days.remove(demand, trip);
        unassign(demand);
        undo.push(() -> assign(demand, run));
    }

    private boolean clashes(int demand, Trip trip) {
        for (int other : problem.demandsOfSamePerson(demand)) {
            if (other != demand && runOf[other] != NOWHERE) {
                Trip elsewhere = Objects.requireNonNull(problem.trip(other, runOf[other]));
                if (trip.overlaps(elsewhere)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void assign(int demand, int run) {
        runOf[demand] = run;
        attendees.get(run).add(demand);
        price += problem.priceOfGoing(demand, run) - problem.priceUnmet(demand);
        changeUnmet(problem.site(demand).index, -1);
    }

    private void unassign(int demand) {
        int run = runOf[demand];
        runOf[demand] = NOWHERE;
        attendees.get(run).remove((Integer) demand);
        price += problem.priceUnmet(demand) - problem.priceOfGoing(demand, run);
        changeUnmet(problem.site(demand).index, 1);
    }

    private void changeUnmet(int site, int by) {
        price += fairness(unmet[site] + by) - fairness(unmet[site]);
        unmet[site] += by;
    }

    private long fairness(int count) {
        return Price.fairness(count, instance.weights().fairnessPerPair());
    }
}
