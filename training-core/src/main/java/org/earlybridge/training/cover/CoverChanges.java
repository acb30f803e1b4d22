package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    public void noteAt(ProviderId setting) {
        em.persist(new CoverChange(setting, clock.instant()));
    }

    /** Wherever these people work, or have agreed to come as cover. */
    public void noteWhereverWork(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        List<Long> ids = people.stream().map(PersonId::value).distinct().toList();
        Stream.concat(
                        settings("SELECT DISTINCT e.providerId FROM Employment e WHERE e.personId IN :people", ids),
                        settings(
                                "SELECT DISTINCT r.providerId FROM CoverRequest r, CoverOffer o WHERE o.id = r.offerId"
                                        + " AND o.personId IN :people AND r.agreed = 1",
                                ids))
                .distinct()
                .forEach(this::noteAt);
    }

    private Stream<ProviderId> settings(String query, List<Long> people) {
        return em.createQuery(query, Long.class)
                .setParameter("people", people)
                .getResultStream()
                .map(ProviderId::new);
    }

    /** Every setting that has a confirmed place on a date to come. */
    public void noteAllWithPlacesToCome() {
        em.createQuery(
                        "SELECT DISTINCT b.providerId FROM Booking b, Cohort c WHERE c.id = b.cohortId"
                                + " AND c.lastDay >= :today"
                                + " AND EXISTS (SELECT l.id FROM BookedPlace l WHERE l.booking = b AND l.live = 1)",
                        Long.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .forEach(setting -> noteAt(new ProviderId(setting)));
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
