package org.earlybridge.container.probe.lower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class LowerNotes {

    @PersistenceContext(unitName = "lower")
    private EntityManager em;

    void add(LowerNote note) {
        em.persist(note);
    }

    List<String> all() {
        return em.createQuery("SELECT n FROM LowerNote n", LowerNote.class)
                .getResultStream()
                .map(LowerNote::id)
                .toList();
    }
}
