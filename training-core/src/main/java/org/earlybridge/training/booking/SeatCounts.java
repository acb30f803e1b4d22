package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.earlybridge.training.cohort.CohortId;

/**
 * The counts on a course date's row. Every path that gives or frees a place goes through here, in the commit that writes the
 * rows it counts. Each is one conditional update: two who want the last place queue for the row, and the second one's
 * condition is asked of what the first one left. The row stays locked until the commit, so it is also the one lock that
 * everything about a course date takes first.
 */
@ApplicationScoped
class SeatCounts {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected SeatCounts() {}

    SeatCounts(EntityManager em) {
        this.em = em;
    }

    /** False when there are not so many free, when somebody waits already, or when the date is not on offer. */
    boolean hold(CohortId date, int places) {
        return change(
                "held = held + ?1 WHERE id = ?2 AND taken + held + ?1 <= capacity AND waiting = 0 AND status = 'OPEN'",
                date,
                places);
    }

    /** For the one whose turn it is: she leaves the queue and a place is kept for her. */
    boolean offer(CohortId date, int places) {
        return change(
                "held = held + ?1, waiting = waiting - ?1"
                        + " WHERE id = ?2 AND taken + held + ?1 <= capacity AND waiting >= ?1 AND status = 'OPEN'",
                date,
                places);
    }

    /** Straight to a confirmed place, for money that came after its hold had lapsed. False when there is no room. */
    boolean take(CohortId date, int places) {
        return change(
                "taken = taken + ?1 WHERE id = ?2 AND taken + held + ?1 <= capacity AND status IN ('OPEN', 'CLOSED')",
                date,
                places);
    }

    void confirm(CohortId date, int places) {
        must(change("taken = taken + ?1, held = held - ?1 WHERE id = ?2 AND held >= ?1", date, places), date);
    }

    void freeHeld(CohortId date, int places) {
        must(change("held = held - ?1 WHERE id = ?2 AND held >= ?1", date, places), date);
    }

    void freeTaken(CohortId date, int places) {
        must(change("taken = taken - ?1 WHERE id = ?2 AND taken >= ?1", date, places), date);
    }

    void joinQueue(CohortId date, int places) {
        must(change("waiting = waiting + ?1 WHERE id = ?2", date, places), date);
    }

    void leaveQueue(CohortId date, int places) {
        must(change("waiting = waiting - ?1 WHERE id = ?2 AND waiting >= ?1", date, places), date);
    }

    /** Takes the row's lock and changes nothing: whoever comes to look at a booking waits for whoever changes it. */
    void lock(CohortId date) {
        must(change("held = held + ?1 WHERE id = ?2", date, 0), date);
    }

    int free(CohortId date) {
        Number free = (Number) em.createNativeQuery("SELECT capacity - taken - held FROM cohort WHERE id = ?1")
                .setParameter(1, date.value())
                .getSingleResult();
        return free.intValue();
    }

    private boolean change(String how, CohortId date, int places) {
        return em.createNativeQuery("UPDATE cohort SET " + how)
                        .setParameter(1, places)
                        .setParameter(2, date.value())
                        .executeUpdate()
                == 1;
    }

    private static void must(boolean changed, CohortId date) {
        if (!changed) {
            throw new IllegalStateException("the places of course date " + date.value() + " are counted wrongly");
        }
    }
}
