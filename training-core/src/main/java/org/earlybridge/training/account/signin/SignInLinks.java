package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.training.account.Secret;

/** The links that were sent. */
@ApplicationScoped
class SignInLinks {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected SignInLinks() {}

    SignInLinks(EntityManager em) {
        this.em = em;
    }

    void add(SignInLink link) {
        em.persist(link);
        em.flush();
    }

    /** One statement uses it up, so of two that press the button at once one comes in. */
    Optional<SignInLink> use(Secret secret, Instant now) {
        int used = em.createQuery("UPDATE SignInLink l SET l.usedAt = :now"
                        + " WHERE l.digest = :digest AND l.usedAt IS NULL AND l.endsAt > :now")
                .setParameter("now", now)
                .setParameter("digest", secret.digest())
                .executeUpdate();
        return used == 1 ? with(secret) : Optional.empty();
    }

    int forgetBefore(Instant moment) {
        return em.createQuery("DELETE FROM SignInLink l WHERE l.endsAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private Optional<SignInLink> with(Secret secret) {
        return em.createQuery("SELECT l FROM SignInLink l WHERE l.digest = :digest", SignInLink.class)
                .setParameter("digest", secret.digest())
                .getResultStream()
                .findFirst();
    }
}
