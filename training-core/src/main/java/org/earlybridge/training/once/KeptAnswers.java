package org.earlybridge.training.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Every answer that a repeated call may still get. */
@ApplicationScoped
class KeptAnswers {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected KeptAnswers() {}

    KeptAnswers(EntityManager em) {
        this.em = em;
    }

    Optional<KeptAnswer> with(RepeatableCall call) {
        return em.createQuery("SELECT k FROM KeptAnswer k WHERE k.account = :owner AND k.key = :key", KeptAnswer.class)
                .setParameter("owner", call.owner().value())
                .setParameter("key", call.key())
                .getResultStream()
                .findFirst();
    }

    /**
     * Waits for whoever takes the same key at the same moment.
     *
     * @throws KeyTaken when that one was faster, or is still not done
     */
    void take(KeptAnswer key) {
        try {
            em.persist(key);
            em.flush();
        } catch (PersistenceException e) {
            if (meansTaken(e)) {
                throw new KeyTaken(e);
            }
            throw e;
        }
    }

    int forgetBefore(Instant moment) {
        return em.createQuery("DELETE FROM KeptAnswer k WHERE k.madeAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** SQL's classes for a unique key (23) and for losing a wait (40, and PostgreSQL's 55 under a lock timeout). */
    private static boolean meansTaken(PersistenceException refused) {
        return Stream.iterate((Throwable) refused, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .anyMatch(state -> state.equals("23505") || state.startsWith("40") || state.equals("55P03"));
    }
}
