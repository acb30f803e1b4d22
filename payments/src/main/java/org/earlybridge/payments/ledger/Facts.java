package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Every fact there is, and its journals and legs as they are written. */
@ApplicationScoped
class Facts {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected Facts() {}

    Facts(EntityManager em) {
        this.em = em;
    }

    Optional<Fact> from(Source source) {
        return em.createQuery(
                        "SELECT f FROM Fact f WHERE f.source = :system AND f.sourceId = :id AND f.kind = :kind",
                        Fact.class)
                .setParameter("system", source.system())
                .setParameter("id", source.id())
                .setParameter("kind", source.kind())
                .getResultStream()
                .findFirst();
    }

    Optional<Fact> with(FactId id) {
        return Optional.ofNullable(em.find(Fact.class, id.value()));
    }

    /** With the accounts it is about to move, which may be new. */
    void add(Fact fact) {
        em.persist(fact);
        em.flush();
    }

    void add(Journal journal) {
        em.persist(journal);
        em.flush();
    }

    void add(List<LegRow> legs) {
        legs.forEach(em::persist);
        em.flush();
    }
}
