package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;

/** Every mark in every register, and the rules by which marks earn a certificate. */
@ApplicationScoped
class Attendances {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Attendances() {}

    Attendances(EntityManager em) {
        this.em = em;
    }

    /** Its id is known afterwards. */
    void add(Attendance mark) {
        em.persist(mark);
    }

    /** What was changed so far is written now: the next question must see it. */
    void write() {
        em.flush();
    }

    /** Of all sessions of that course date. */
    List<Attendance> of(CohortId date) {
        return em.createQuery("SELECT a FROM Attendance a WHERE a.cohortId = :date ORDER BY a.id", Attendance.class)
                .setParameter("date", date.value())
                .getResultList();
    }

    /** The rule in force on the day on which the course date begins. */
    Completion ruleFor(Cohort date) {
        return em.createQuery(
                        "SELECT r FROM CompletionRule r WHERE r.courseCode = :course AND r.validFrom <= :day"
                                + " ORDER BY r.validFrom DESC",
                        CompletionRule.class)
                .setParameter("course", date.course().code())
                .setParameter("day", date.firstDay())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CompletionRule::completion)
                .orElse(Completion.USUAL);
    }
}
