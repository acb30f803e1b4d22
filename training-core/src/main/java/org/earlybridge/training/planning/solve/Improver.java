package org.earlybridge.training.planning.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Tears a part of a plan down and builds it again, over and over. A step is kept when it is no dearer than the plan of some
 * steps ago, so that the search can leave a dead end; the best plan is remembered by whoever calls.
 */
final class Improver {

    private static final int MEMORY = 60;
    private static final int LOOKS = 8;
    private static final int MOST_MOVED = 10;

    private final Draft draft;
    private final Problem problem;
    private final Filler filler;
    private final SplittableRandom random;
    private final long[] past = new long[MEMORY];
    private final List<Integer> possible = new ArrayList<>();
    private int steps;

    Improver(Draft draft, Filler filler, SplittableRandom random) {
        this.draft = draft;
        this.problem = draft.problem;
        this.filler = filler;
        this.random = random;
        Arrays.fill(past, draft.price());
        for (int course = 0; course < problem.instance.courses().size(); course++) {
            possible.addAll(problem.runs.ofCourse(course));
        }
    }

    /** Whether there is anything that could be changed. */
    boolean canMove() {
        return !possible.isEmpty() && problem.demands() > 0;
    }

    void step() {
        draft.keep();
        long before = draft.price();
        Set<Integer> courses = new TreeSet<>();
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> forceOpen(courses);
            case 3, 4, 5 -> closeOne(courses);
            case 6, 7 -> moveSome(courses);
            default -> regroup(courses);
        }
        courses.forEach(course -> filler.openWhatPays(course, LOOKS));
        filler.repair(courses);
        int slot = steps++ % MEMORY;
        if (draft.price() <= before || draft.price() <= past[slot]) {
            past[slot] = draft.price();
        } else {
            draft.backTo(0);
            past[slot] = Math.min(past[slot], before);
        }
    }

    /** A run that is closed takes place, whatever stands in its way. */
    private void forceOpen(Set<Integer> courses) {
        int run = any(possible);
        if (draft.isOpen(run)) {
            close(run, courses);
            return;
        }
        List<Integer> homeless = new ArrayList<>();
        for (int other : problem.runs.clashes(run)) {
            if (draft.isOpen(other)) {
                courses.add(problem.runs.courseOf(other));
                homeless.addAll(filler.shut(other));
            }
        }
        int course = problem.runs.courseOf(run);
        courses.add(course);
        List<Integer> open =
                problem.runs.ofCourse(course).stream().filter(draft::isOpen).toList();
        if (!open.isEmpty() && !draft.canOpen(run)) {
            homeless.addAll(filler.shut(any(open)));
        }
        if (draft.canOpen(run)) {
            filler.openAndFill(run);
        }
        filler.place(homeless);
    }

    private void closeOne(Set<Integer> courses) {
        List<Integer> open = possible.stream().filter(draft::isOpen).toList();
        if (!open.isEmpty()) {
            close(any(open), courses);
        }
    }

    private void close(int run, Set<Integer> courses) {
        courses.add(problem.runs.courseOf(run));
        filler.place(filler.shut(run));
    }

    /** A few people of one course look for other places, beside those who have none. */
    private void moveSome(Set<Integer> courses) {
        int course = problem.courseOf(random.nextInt(problem.demands()));
        courses.add(course);
        List<Integer> placed = new ArrayList<>(problem.demandsOfCourse(course));
        placed.removeIf(demand -> draft.runOf(demand) == Draft.NOWHERE);
        int moved = Math.min(placed.size(), 1 + random.nextInt(MOST_MOVED));
        for (int count = 0; count < moved; count++) {
            draft.leave(placed.remove(random.nextInt(placed.size())));
        }
        filler.place(filler.unplaced(course));
    }

    /** Everybody of one setting gives her place up, so that others of it may go instead. */
    private void regroup(Set<Integer> courses) {
        int someone = random.nextInt(problem.demands());
        int site = problem.site(someone).index;
        List<Integer> around = new ArrayList<>();
        for (int demand : problem.demandsAt(site)) {
            courses.add(problem.courseOf(demand));
            around.add(demand);
            if (draft.runOf(demand) != Draft.NOWHERE) {
                draft.leave(demand);
            }
        }
        filler.place(around);
    }

    private int any(List<Integer> all) {
        return all.get(random.nextInt(all.size()));
    }
}
