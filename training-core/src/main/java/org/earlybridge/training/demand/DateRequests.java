package org.earlybridge.training.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;

/** Every date asked for in the last year. */
@ApplicationScoped
class DateRequests {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected DateRequests() {}

    DateRequests(EntityManager em) {
        this.em = em;
    }

    void add(DateRequest request) {
        em.persist(request);
        em.flush();
    }

    Optional<DateRequest> with(DateRequestId id) {
        return Optional.ofNullable(em.find(DateRequest.class, id.value()));
    }

    /** Those still waiting for the same course, or asked for in the same words. */
    List<DateRequest> waitingForTheSameAs(Wish wish) {
        String what = wish.course().isPresent() ? "d.courseCode = :what" : "LOWER(d.words) = LOWER(:what)";
        TypedQuery<DateRequest> same = em.createQuery(
                "SELECT d FROM DateRequest d WHERE d.answeredAt IS NULL AND " + what + " ORDER BY d.id",
                DateRequest.class);
        return same.setParameter(
                        "what",
                        wish.course().map(CourseCode::code).or(wish::words).orElseThrow())
                .getResultList();
    }

    /** The council's, newest first. */
    List<DateRequest> waitingIn(AuthorityId council, int most) {
        return em.createQuery(
                        "SELECT d FROM DateRequest d WHERE d.answeredAt IS NULL AND d.authorityId = :council"
                                + " ORDER BY d.askedAt DESC, d.id DESC",
                        DateRequest.class)
                .setParameter("council", council.code())
                .setMaxResults(most)
                .getResultList();
    }

    /** Ids of those behind that id whose asker can be told, in order. */
    List<Long> tellableAfter(long id, int most) {
        return em.createQuery(
                        "SELECT d.id FROM DateRequest d WHERE d.answeredAt IS NULL AND d.id > :id"
                                + " AND (d.account IS NOT NULL OR d.email IS NOT NULL) ORDER BY d.id",
                        Long.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Locked, so that two nodes do not answer the same one. */
    Optional<DateRequest> toAnswer(long id) {
        return em.createQuery(
                        "SELECT d FROM DateRequest d WHERE d.id = :id AND d.answeredAt IS NULL", DateRequest.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    int forgetBefore(Instant moment) {
        return em.createQuery("DELETE FROM DateRequest d WHERE d.askedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
