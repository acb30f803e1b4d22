package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;

/**
 * What time alone makes due, and nobody's click: holds that ended, lists of dates that closed, bookings of dates that were
 * called off, and places that are free although somebody waits. The job empties these lists; asked with a tolerance they say
 * whether it keeps up.
 */
@ApplicationScoped
class Overdues {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Overdues() {}

    Overdues(EntityManager em) {
        this.em = em;
    }

    /** The longest ago first. */
    List<BookingReference> holdsEndedBy(Instant moment, int most) {
        return references(
                em.createQuery(
                                "SELECT b.reference FROM Booking b WHERE b.status = :held AND b.hold.until <= :moment"
                                        + " ORDER BY b.hold.until, b.id",
                                String.class)
                        .setParameter("held", BookingStatus.HELD)
                        .setParameter("moment", moment),
                most);
    }

    /** Those who still wait for a date that cannot be booked any more. */
    List<BookingReference> waitingForDatesClosedBy(Instant moment, int most) {
        return references(
                em.createQuery(
                                "SELECT b.reference FROM Booking b, Cohort c WHERE c.id = b.cohortId AND b.status = :waiting"
                                        + " AND (c.closesAt <= :moment OR c.status IN (:closed, :finished)) ORDER BY b.id",
                                String.class)
                        .setParameter("waiting", BookingStatus.WAITING)
                        .setParameter("moment", moment)
                        .setParameter("closed", CohortStatus.CLOSED)
                        .setParameter("finished", CohortStatus.FINISHED),
                most);
    }

    List<BookingReference> bookedOnDatesCalledOff(int most) {
        return references(
                em.createQuery(
                                "SELECT b.reference FROM Booking b, Cohort c WHERE c.id = b.cohortId AND c.status = :calledOff"
                                        + " AND b.status IN (:held, :confirmed, :waiting) ORDER BY b.id",
                                String.class)
                        .setParameter("calledOff", CohortStatus.CANCELLED)
                        .setParameter("held", BookingStatus.HELD)
                        .setParameter("confirmed", BookingStatus.CONFIRMED)
                        .setParameter("waiting", BookingStatus.WAITING),
                most);
    }

    /** Dates with places for a party that waits, whose booking stays open for longer than the tolerance and an hour. */
    List<CohortId> freeWhileSomebodyWaits(Instant now, Duration tolerance) {
        return em.createQuery(
                        "SELECT c.id FROM Cohort c WHERE c.status = :open AND c.opensAt <= :now AND c.closesAt > :end"
                                + " AND c.waiting > 0 AND c.taken + c.held < c.capacity AND EXISTS (SELECT b.id FROM Booking b"
                                + " WHERE b.cohortId = c.id AND b.status = :waiting"
                                + " AND b.party <= c.capacity - c.taken - c.held) ORDER BY c.id",
                        Long.class)
                .setParameter("open", CohortStatus.OPEN)
                .setParameter("waiting", BookingStatus.WAITING)
                .setParameter("now", now)
                .setParameter("end", now.plus(tolerance).plus(OfferDeadline.SHORTEST))
                .getResultStream()
                .map(CohortId::new)
                .toList();
    }

    private static List<BookingReference> references(TypedQuery<String> question, int most) {
        return question.setMaxResults(most)
                .getResultStream()
                .map(BookingReference::new)
                .toList();
    }
}
