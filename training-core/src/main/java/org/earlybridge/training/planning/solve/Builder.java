package org.earlybridge.training.planning.solve;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/** A first plan: whichever run saves most is opened and filled, until none saves anything. */
final class Builder {

    /** Percent of what the next could save at best: waiting for the very best costs more than it brings. */
    private static final int GOOD_ENOUGH = 60;

    private record Candidate(int run, long saving) {}

    private final Draft draft;
    private final Filler filler;
    private final BooleanSupplier over;

    Builder(Draft draft, Filler filler, BooleanSupplier over) {
        this.draft = draft;
        this.filler = filler;
        this.over = over;
    }

    /** It begins with what each run could save at best, and learns what it does save when its turn comes. */
    void build() {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(
                Comparator.comparingLong(Candidate::saving).reversed().thenComparingInt(Candidate::run));
        for (int course = 0; course < draft.problem.instance.courses().size(); course++) {
            for (int run : draft.problem.runs.ofCourse(course)) {
                add(queue, run, over.getAsBoolean() ? 0 : filler.mostSaving(run));
            }
        }
        while (!queue.isEmpty() && !over.getAsBoolean()) {
            Candidate top = queue.remove();
            long saving = filler.saving(top.run());
            Candidate next = queue.peek();
            if (saving > 0 && (next == null || saving >= next.saving() * GOOD_ENOUGH / 100)) {
                filler.openAndFill(top.run());
                keepOrShut(top.run());
            } else {
                add(queue, top.run(), saving);
            }
        }
    }

    private static void add(PriorityQueue<Candidate> queue, int run, long saving) {
        if (saving > 0) {
            queue.add(new Candidate(run, saving));
        }
    }

    /** People come in another order each time, so a class may turn out too small. */
    private void keepOrShut(int run) {
        int course = draft.problem.runs.courseOf(run);
        if (draft.attendees(run).size() < draft.problem.course(course).minClass()) {
            filler.callOff(run);
        }
        draft.keep();
    }
}
