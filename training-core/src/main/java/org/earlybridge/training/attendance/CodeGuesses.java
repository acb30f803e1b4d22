package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.earlybridge.training.account.signin.Source;

/**
 * Wrong codes of the last hour, by where they came from. The first twenty are free, since people mistype; then each one makes
 * the next wait longer, up to a minute. A whole town hall may share one address, so nobody is shut out for longer.
 */
@ApplicationScoped
class CodeGuesses {

    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int FREE = 20;
    private static final int DOUBLINGS = 6;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CodeGuesses() {}

    CodeGuesses(EntityManager em) {
        this.em = em;
    }

    void add(CodeGuess guess) {
        em.persist(guess);
    }

    /** Until the next question from there is answered; zero when it is answered now. */
    Duration waitFor(Source source, Instant now) {
        List<Instant> newest = em.createQuery(
                        "SELECT g.madeAt FROM CodeGuess g WHERE g.source = :source AND g.madeAt > :since"
                                + " ORDER BY g.madeAt DESC",
                        Instant.class)
                .setParameter("source", CodeGuess.digest(source))
                .setParameter("since", now.minus(MEMORY))
                .setMaxResults(FREE + DOUBLINGS)
                .getResultList();
        if (newest.size() < FREE) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, newest.get(0).plus(pauseAfter(newest.size())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration pauseAfter(int guesses) {
        Duration pause = Duration.ofSeconds(1L << Math.min(guesses - FREE, DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    int forgetBefore(Instant moment) {
        return em.createQuery("DELETE FROM CodeGuess g WHERE g.madeAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
