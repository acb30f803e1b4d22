package org.earlybridge.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.workforce.RequirementCode;

/** Every course of the shared catalogue. */
@ApplicationScoped
public class Courses {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Courses() {}

    public Courses(EntityManager em) {
        this.em = em;
    }

    public Optional<Course> with(CourseCode code) {
        return Optional.ofNullable(em.find(Course.class, code.code()));
    }

    /** Until the commit nobody else changes it. */
    Optional<Course> hold(CourseCode code) {
        return Optional.ofNullable(em.find(Course.class, code.code(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those with these codes, in one statement. */
    public List<Course> with(Collection<CourseCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return em.createQuery("SELECT c FROM Course c WHERE c.code IN :codes", Course.class)
                .setParameter("codes", codes.stream().map(CourseCode::code).toList())
                .getResultList();
    }

    /** By title. */
    public List<Course> all() {
        return em.createQuery("SELECT c FROM Course c ORDER BY c.title, c.code", Course.class)
                .getResultList();
    }

    /** Of a family, those that are open to childminders, by title. */
    public List<Course> openToChildminders(CourseFamily family) {
        return em.createQuery(
                        "SELECT c FROM Course c WHERE c.family = :family AND c.openToChildminders = TRUE"
                                + " ORDER BY c.title, c.code",
                        Course.class)
                .setParameter("family", family)
                .getResultList();
    }

    /** Either of these will do. */
    public List<Course> thatMeet(RequirementCode requirement) {
        return em.createQuery(
                        "SELECT c FROM Course c WHERE :requirement MEMBER OF c.meets ORDER BY c.title, c.code",
                        Course.class)
                .setParameter("requirement", requirement.code())
                .getResultList();
    }

    public void add(Course course) {
        em.persist(course);
    }
}
