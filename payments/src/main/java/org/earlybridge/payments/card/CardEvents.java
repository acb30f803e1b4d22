package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The inbox: every webhook that was taken. */
@ApplicationScoped
class CardEvents {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected CardEvents() {}

    CardEvents(EntityManager em) {
        this.em = em;
    }

    boolean hold(String book, String event) {
        return em.createQuery("SELECT COUNT(e) FROM CardEvent e WHERE e.book = :book AND e.event = :event", Long.class)
                        .setParameter("book", book)
                        .setParameter("event", event)
                        .getSingleResult()
                > 0;
    }

    /**
     * Waits for whoever stores the same event at the same moment.
     *
     * @throws Taken when that one was faster
     */
    void add(CardEvent event) {
        try {
            em.persist(event);
            em.flush();
        } catch (PersistenceException e) {
            if (Taken.isMeantBy(e)) {
                throw new Taken(e);
            }
            throw e;
        }
    }

    List<Long> due(Instant now, int most) {
        return em.createQuery("SELECT e.id FROM CardEvent e WHERE e.nextAt <= :now ORDER BY e.nextAt, e.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<CardEvent> locked(long id) {
        return Optional.ofNullable(em.find(CardEvent.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(event -> {
                    em.refresh(event);
                    return event;
                });
    }

    /** Still to be worked, and nobody else has it in hand. */
    Optional<CardEvent> take(long id, Instant now) {
        return locked(id).filter(event -> event.isDueAt(now));
    }
}
