package org.earlybridge.twins.training.cohort;

import jakarta.persistence.EntityManager;

/** A use case that talks to the database itself. */
public record OpenCohort(EntityManager em) {

    void on(Object cohort) {
        em.persist(cohort);
    }
}
