package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.earlybridge.training.authority.AuthorityId;

/** Every fee that was waived because cover collapsed. */
@ApplicationScoped
class CoverWaivers {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CoverWaivers() {}

    void add(CoverWaiver waiver) {
        em.persist(waiver);
        em.flush();
    }

    /** The latest first. */
    List<CoverWaiver> in(AuthorityId council, int most) {
        return em.createQuery(
                        "SELECT w FROM CoverWaiver w JOIN FETCH w.booking WHERE w.authorityId = :council"
                                + " ORDER BY w.waivedAt DESC, w.id DESC",
                        CoverWaiver.class)
                .setParameter("council", council.code())
                .setMaxResults(most)
                .getResultList();
    }
}
