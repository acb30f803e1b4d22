package org.earlybridge.training.cover.minder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.setting.ProviderId;

/** Every childminder's terms. */
@ApplicationScoped
class TermsOfMinders {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected TermsOfMinders() {}

    /** Those of one house, the latest first. */
    List<KeptTerms> of(ProviderId home) {
        return em.createQuery(
                        "SELECT t FROM KeptTerms t WHERE t.providerId = :home ORDER BY t.firstDay DESC",
                        KeptTerms.class)
                .setParameter("home", home.value())
                .getResultList();
    }

    Optional<KeptTerms> from(ProviderId home, LocalDate day) {
        return em.createQuery(
                        "SELECT t FROM KeptTerms t WHERE t.providerId = :home AND t.firstDay = :day", KeptTerms.class)
                .setParameter("home", home.value())
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    void add(KeptTerms terms) {
        em.persist(terms);
    }
}
