package org.earlybridge.training.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every course date there is or was, drafts included. */
@ApplicationScoped
public class Cohorts {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Cohorts() {}

    public Cohorts(EntityManager em) {
        this.em = em;
    }

    public Optional<Cohort> with(CohortId id) {
        return Optional.ofNullable(em.find(Cohort.class, id.value()));
    }

    /** Trainers with these ids, in one statement. */
    public Map<TrainerId, Trainer> trainers(Collection<TrainerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT t FROM Trainer t WHERE t.id IN :ids", Trainer.class)
                .setParameter("ids", ids.stream().map(TrainerId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Trainer::id, Function.identity()));
    }

    public void add(Cohort cohort) {
        em.persist(cohort);
    }
}
