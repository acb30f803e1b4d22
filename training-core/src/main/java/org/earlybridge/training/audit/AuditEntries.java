package org.earlybridge.training.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The trail as stored. It can be added to; it has no other verb. */
@ApplicationScoped
class AuditEntries {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected AuditEntries() {}

    AuditEntries(EntityManager em) {
        this.em = em;
    }

    void add(AuditEntry entry) {
        em.persist(entry);
    }
}
