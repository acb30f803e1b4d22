package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.setting.ProviderId;

/** Days set by themselves, of everybody at a setting. */
@ApplicationScoped
class RotaExceptions {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected RotaExceptions() {}

    List<RotaException> of(ProviderId setting, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT x FROM RotaException x, Employment e WHERE e.id = x.employmentId"
                                + " AND e.providerId = :setting AND x.day >= :first AND x.day <= :last",
                        RotaException.class)
                .setParameter("setting", setting.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    void add(RotaException exception) {
        em.persist(exception);
    }

    void remove(RotaException exception) {
        em.remove(exception);
    }
}
