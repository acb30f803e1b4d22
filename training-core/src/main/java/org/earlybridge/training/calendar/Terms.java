package org.earlybridge.training.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.authority.AuthorityId;

/** Every term either council has published. */
@ApplicationScoped
public class Terms {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Terms() {}

    public Terms(EntityManager em) {
        this.em = em;
    }

    /** Those of the council that touch the days from first to last, both included, in order. */
    public List<Term> of(AuthorityId council, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT t FROM Term t WHERE t.authorityId = :council AND t.firstDay <= :last AND t.lastDay >= :first"
                                + " ORDER BY t.firstDay",
                        Term.class)
                .setParameter("council", council.code())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
