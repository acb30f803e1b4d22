package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.signin.SignInAttempt.Kind;

/** The tries of the last day. Those that succeeded wipe out the failures of the same pair before them. */
@ApplicationScoped
class SignInAttempts {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected SignInAttempts() {}

    SignInAttempts(EntityManager em) {
        this.em = em;
    }

    void add(SignInAttempt attempt) {
        em.persist(attempt);
        em.flush();
    }

    void remove(long id) {
        em.remove(em.getReference(SignInAttempt.class, id));
    }

    void succeed(long id) {
        em.getReference(SignInAttempt.class, id).succeed();
    }

    List<Instant> ofPair(Kind kind, EmailAddress target, Source source, Instant since) {
        return newest(select("a.source = :source AND a.target = :target")
                .setParameter("kind", kind)
                .setParameter("target", SignInAttempt.digest(target))
                .setParameter("source", SignInAttempt.digest(source))
                .setParameter("since", lastSuccess(kind, target, source).orElse(since)));
    }

    private Optional<Instant> lastSuccess(Kind kind, EmailAddress target, Source source) {
        return em.createQuery(
                        "SELECT a.madeAt FROM SignInAttempt a WHERE a.kind = :kind AND a.succeeded = TRUE"
                                + " AND a.target = :target AND a.source = :source ORDER BY a.madeAt DESC",
                        Instant.class)
                .setParameter("kind", kind)
                .setParameter("target", SignInAttempt.digest(target))
                .setParameter("source", SignInAttempt.digest(source))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Instant> fromSource(Kind kind, Source source, Instant since) {
        return newest(select("a.source = :source")
                .setParameter("kind", kind)
                .setParameter("source", SignInAttempt.digest(source))
                .setParameter("since", since));
    }

    List<Instant> atTarget(Kind kind, EmailAddress target, Instant since) {
        return newest(select("a.target = :target")
                .setParameter("kind", kind)
                .setParameter("target", SignInAttempt.digest(target))
                .setParameter("since", since));
    }

    int forgetBefore(Instant moment) {
        return em.createQuery("DELETE FROM SignInAttempt a WHERE a.madeAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private TypedQuery<Instant> select(String where) {
        return em.createQuery(
                "SELECT a.madeAt FROM SignInAttempt a WHERE a.kind = :kind AND a.succeeded = FALSE AND a.madeAt > :since"
                        + " AND " + where + " ORDER BY a.madeAt DESC",
                Instant.class);
    }

    private static List<Instant> newest(TypedQuery<Instant> query) {
        return query.setMaxResults(Throttle.MOST_TRIES).getResultList();
    }
}
