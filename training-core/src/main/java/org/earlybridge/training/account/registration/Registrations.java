package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.authority.AuthorityId;

/** Every wish to be known that was not forgotten yet. */
@ApplicationScoped
class Registrations {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Registrations() {}

    Registrations(EntityManager em) {
        this.em = em;
    }

    void add(Registration registration) {
        em.persist(registration);
        em.flush();
    }

    /** Locked: a link pressed twice confirms once. */
    Optional<Registration> with(Secret secret) {
        return em.createQuery("SELECT r FROM Registration r WHERE r.digest = :digest", Registration.class)
                .setParameter("digest", secret.digest())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Locked, because two coordinators may decide in the same minute. */
    Optional<Registration> toDecide(long id) {
        return Optional.ofNullable(em.find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Registration::waitsForCouncil);
    }

    List<Registration> waitingIn(Collection<AuthorityId> councils) {
        if (councils.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT r FROM Registration r WHERE r.state = :asked AND r.authority IN :councils"
                                + " ORDER BY r.madeAt, r.id",
                        Registration.class)
                .setParameter("asked", Registration.State.ASKED)
                .setParameter(
                        "councils", councils.stream().map(AuthorityId::code).toList())
                .getResultList();
    }

    /** Those that nobody confirmed: kept no longer than their link. */
    int forgetUnconfirmedBefore(Instant moment) {
        return em.createQuery("DELETE FROM Registration r WHERE r.state = :sent AND r.endsAt < :moment")
                .setParameter("sent", Registration.State.SENT)
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
