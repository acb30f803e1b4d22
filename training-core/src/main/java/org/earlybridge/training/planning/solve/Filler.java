package org.earlybridge.training.planning.solve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.earlybridge.training.planning.format.Instance.Course;

/** Puts people into runs where that lowers the price, opens runs that pay, and closes those that are too small. */
final class Filler {

    private static final int MOST_REPAIRS = 20;

    private final Draft draft;
    private final Problem problem;
    private final SplittableRandom random;
    private final BooleanSupplier over;

    Filler(Draft draft, SplittableRandom random, BooleanSupplier over) {
        this.draft = draft;
        this.problem = draft.problem;
        this.random = random;
        this.over = over;
    }

    /** The dearest first, not quite strictly, each into the open run that lowers the price most. */
    void place(Collection<Integer> demands) {
        for (int demand : ordered(demands)) {
            if (draft.runOf(demand) == Draft.NOWHERE) {
                placeBest(demand);
            }
        }
    }

    private void placeBest(int demand) {
        int best = Draft.NOWHERE;
        long bestPrice = draft.price();
        for (int run : problem.runs.ofCourse(problem.courseOf(demand))) {
            int mark = draft.mark();
            if (draft.isOpen(run) && draft.enrol(demand, run)) {
                if (draft.price() < bestPrice) {
                    bestPrice = draft.price();
                    best = run;
                }
                draft.backTo(mark);
            }
        }
        if (best != Draft.NOWHERE && !draft.enrol(demand, best)) {
            throw new IllegalStateException("what could be done a moment ago cannot be done now");
        }
    }

    private List<Integer> ordered(Collection<Integer> demands) {
        record Ranked(int demand, long rank) {}
        return demands.stream()
                .map(demand -> new Ranked(demand, problem.priceUnmet(demand) * (16 + random.nextInt(8))))
                .sorted(Comparator.comparingLong(Ranked::rank).reversed().thenComparingInt(Ranked::demand))
                .map(Ranked::demand)
                .toList();
    }

    List<Integer> unplaced(int course) {
        return problem.demandsOfCourse(course).stream()
                .filter(demand -> draft.runOf(demand) == Draft.NOWHERE)
                .toList();
    }

    /** Opens the run and fills it with whoever has no place and lowers the price. */
    void openAndFill(int run) {
        draft.open(run);
        fill(run);
    }

    void fill(int run) {
        for (int demand : ordered(unplaced(problem.runs.courseOf(run)))) {
            if (draft.isFull(run)) {
                return;
            }
            int mark = draft.mark();
            long before = draft.price();
            if (draft.enrol(demand, run) && draft.price() >= before) {
                draft.backTo(mark);
            }
        }
    }

    /** What opening it could save if nobody had to be replaced. */
    long mostSaving(int run) {
        long[] savings = unplaced(problem.runs.courseOf(run)).stream()
                .filter(demand -> problem.trip(demand, run) != null)
                .mapToLong(demand -> problem.priceUnmet(demand) - problem.priceOfGoing(demand, run))
                .sorted()
                .toArray();
        long saving = -problem.offering(run).cost();
        for (int at = 0; at < Math.min(savings.length, problem.capacity(run)); at++) {
            saving += Math.max(0, savings[savings.length - 1 - at]);
        }
        return savings.length < course(run).minClass() ? 0 : saving;
    }

    /** What opening it would save, 0 when it does not pay; nothing is changed. */
    long saving(int run) {
        if (!draft.canOpen(run)) {
            return 0;
        }
        int mark = draft.mark();
        long before = draft.price();
        openAndFill(run);
        boolean pays = draft.attendees(run).size() >= course(run).minClass();
        long saving = pays ? before - draft.price() : 0;
        draft.backTo(mark);
        return Math.max(0, saving);
    }

    /** Opens runs of a course as long as some pay, looking at no more than so many each time. */
    void openWhatPays(int course, int mostLooks) {
        while (!over.getAsBoolean() && !unplaced(course).isEmpty()) {
            List<Integer> candidates = new ArrayList<>(problem.runs.ofCourse(course));
            candidates.removeIf(run -> !draft.canOpen(run));
            int best = Draft.NOWHERE;
            long bestSaving = 0;
            for (int look = 0; look < mostLooks && !candidates.isEmpty() && !over.getAsBoolean(); look++) {
                int run = candidates.remove(random.nextInt(candidates.size()));
                long saving = saving(run);
                if (saving > bestSaving) {
                    bestSaving = saving;
                    best = run;
                }
            }
            if (best == Draft.NOWHERE) {
                return;
            }
            openAndFill(best);
            if (draft.attendees(best).size() < course(best).minClass()) {
                callOff(best);
                return;
            }
        }
    }

    void callOff(int run) {
        List.copyOf(draft.attendees(run)).forEach(draft::leave);
        draft.close(run);
    }

    /** Calls it off, and tells who had a place. */
    List<Integer> shut(int run) {
        List<Integer> people = List.copyOf(draft.attendees(run));
        callOff(run);
        return people;
    }

    /** No class may stay too small: it is filled, or closed and its people placed elsewhere. */
    void repair(Collection<Integer> courses) {
        Set<Integer> given = new HashSet<>();
        for (int round = 0; round < MOST_REPAIRS; round++) {
            boolean whole = true;
            for (int course : courses) {
                for (int run : problem.runs.ofCourse(course)) {
                    if (isTooSmall(run)) {
                        whole = false;
                        mend(run, given);
                    }
                }
            }
            if (whole) {
                return;
            }
        }
        courses.forEach(course -> problem.runs.ofCourse(course).stream()
                .filter(this::isTooSmall)
                .toList()
                .forEach(run -> place(shut(run))));
    }

    private void mend(int run, Set<Integer> given) {
        if (given.add(run)) {
            fill(run);
        }
        if (isTooSmall(run)) {
            place(shut(run));
        }
    }

    private boolean isTooSmall(int run) {
        return draft.isOpen(run) && draft.attendees(run).size() < course(run).minClass();
    }

    private Course course(int run) {
        return problem.course(problem.runs.courseOf(run));
    }
}
