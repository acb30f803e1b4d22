package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * Settings whose places have to be checked again. Whoever changes a rota, the children, a certificate or a place notes it here
 * in the same commit, so that no change is overlooked and a change that is undone leaves nothing behind.
 */
@ApplicationScoped
public class CoverChanges {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    @Inject
    private Clock clock;

    protected CoverChanges() {}

    public void noteAt(Provider setting) {
        em.persist(new CoverChange(setting.council(), setting.id(), clock.instant()));
    }

    /** Wherever these people work. */
    public void noteWhereverWork(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        em.createQuery(
                        "SELECT DISTINCT p.id, p.authorityId FROM Provider p, Employment e"
                                + " WHERE e.providerId = p.id AND e.personId IN :people",
                        Object[].class)
                .setParameter(
                        "people",
                        people.stream().map(PersonId::value).distinct().toList())
                .getResultStream()
                .forEach(this::note);
    }

    /** Every setting that has a confirmed place on a date to come. */
    public void noteAllWithPlacesToCome() {
        em.createQuery(
                        "SELECT DISTINCT p.id, p.authorityId FROM Provider p, Booking b, Cohort c"
                                + " WHERE b.providerId = p.id AND c.id = b.cohortId AND c.lastDay >= :today"
                                + " AND EXISTS (SELECT l.id FROM BookedPlace l WHERE l.booking = b AND l.live = 1)",
                        Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .forEach(this::note);
    }

    private void note(Object[] setting) {
        em.persist(new CoverChange(
                new AuthorityId((String) setting[1]), new ProviderId((Long) setting[0]), clock.instant()));
    }

    /** Which settings are noted, each once. */
    public List<ProviderId> noted(int most) {
        return em.createQuery("SELECT DISTINCT c.providerId FROM CoverChange c ORDER BY c.providerId", Long.class)
                .setMaxResults(most)
                .getResultStream()
                .map(ProviderId::new)
                .toList();
    }

    /** What is noted after this is looked at the next time. */
    public void forget(ProviderId setting) {
        int unused = em.createQuery("DELETE FROM CoverChange c WHERE c.providerId = :setting")
                .setParameter("setting", setting.value())
                .executeUpdate();
    }
}
