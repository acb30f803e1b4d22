package org.earlybridge.training.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox as stored. */
@ApplicationScoped
class Notices {

    private static final Duration CLAIM = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Notices() {}

    Notices(EntityManager em) {
        this.em = em;
    }

    boolean hold(String event, String recipient) {
        return em.createQuery(
                                "SELECT COUNT(n) FROM Notice n WHERE n.event = :event AND n.recipient = :recipient",
                                Long.class)
                        .setParameter("event", event)
                        .setParameter("recipient", recipient)
                        .getSingleResult()
                > 0;
    }

    void add(Notice notice) {
        em.persist(notice);
    }

    List<Long> dueAt(Instant now, int most) {
        return em.createQuery(
                        "SELECT n.id FROM Notice n WHERE n.state = :waiting AND n.nextTryAt <= :now"
                                + " AND (n.claimedUntil IS NULL OR n.claimedUntil < :now) ORDER BY n.nextTryAt, n.id",
                        Long.class)
                .setParameter("waiting", Notice.State.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** One statement decides between two nodes. A claim that its owner never ended lapses, so nothing is lost with a node. */
    boolean claim(long id, String claim, Instant now) {
        return em.createQuery("UPDATE Notice n SET n.claim = :claim, n.claimedUntil = :until"
                                + " WHERE n.id = :id AND n.state = :waiting AND n.nextTryAt <= :now"
                                + " AND (n.claimedUntil IS NULL OR n.claimedUntil < :now)")
                        .setParameter("claim", claim)
                        .setParameter("until", now.plus(CLAIM))
                        .setParameter("id", id)
                        .setParameter("waiting", Notice.State.WAITING)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Locked, so that a claim which lapsed meanwhile and was taken by another node is seen. */
    Optional<Notice> claimedBy(String claim, long id) {
        return em.createQuery("SELECT n FROM Notice n WHERE n.id = :id AND n.claim = :claim", Notice.class)
                .setParameter("id", id)
                .setParameter("claim", claim)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
