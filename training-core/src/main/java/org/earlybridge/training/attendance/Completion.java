package org.earlybridge.training.attendance;

import java.util.Collection;

/** When a course is completed: how many sessions may be missed, and how many missed ones may be made up elsewhere. */
record Completion(int mayMiss, int makeUps) {

    /** Every session, one of them made up at most. */
    static final Completion USUAL = new Completion(0, 1);

    /** How one session went. */
    enum Went {
        CAME,
        MADE_UP,
        MISSED;

        static Went of(Attendance mark) {
            if (mark.presence().came()) {
                return CAME;
            }
            return mark.madeUp().isPresent() ? MADE_UP : MISSED;
        }
    }

    /** Whoever only ever made up was never on this course, so somebody who came to none has not completed it. */
    boolean isReached(int sessions, Collection<Went> marked) {
        if (marked.size() < sessions || !marked.contains(Went.CAME)) {
            return false;
        }
        long missed = count(marked, Went.MISSED);
        long madeUp = Math.min(count(marked, Went.MADE_UP), makeUps);
        long came = count(marked, Went.CAME);
        return came + madeUp >= sessions - mayMiss && missed <= mayMiss;
    }

    private static long count(Collection<Went> marked, Went wanted) {
        return marked.stream().filter(went -> went == wanted).count();
    }
}
