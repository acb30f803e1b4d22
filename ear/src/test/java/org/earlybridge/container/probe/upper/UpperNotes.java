package org.earlybridge.container.probe.upper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
public class UpperNotes {

    @PersistenceContext(unitName = "upper")
    private EntityManager em;

    void add(UpperNote note) {
        em.persist(note);
        em.flush();
    }

    public List<String> all() {
        return em.createQuery("SELECT n FROM UpperNote n", UpperNote.class)
                .getResultStream()
                .map(UpperNote::id)
                .toList();
    }
}
