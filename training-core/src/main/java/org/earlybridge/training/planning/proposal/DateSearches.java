package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.authority.AuthorityId;

/** Every search for dates of the last weeks, with what it proposed. */
@ApplicationScoped
class DateSearches {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected DateSearches() {}

    DateSearches(EntityManager em) {
        this.em = em;
    }

    /** Until the transaction ends nobody else can begin a search of the council. */
    void takeTurns(AuthorityId council) {
        em.find(Authority.class, council.code(), LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<DateSearch> with(DateSearchId id) {
        return Optional.ofNullable(em.find(DateSearch.class, id.value()));
    }

    Optional<DateSearch> hold(DateSearchId id) {
        return Optional.ofNullable(em.find(DateSearch.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<DateSearch> underWayIn(AuthorityId council) {
        return em.createQuery("SELECT s FROM DateSearch s WHERE s.searchingFor = :council", DateSearch.class)
                .setParameter("council", council.code())
                .getResultStream()
                .findFirst();
    }

    /** Its id is known afterwards. */
    void add(DateSearch search) {
        em.persist(search);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void add(DateProposal proposal) {
        em.persist(proposal);
    }

    /** In the order they were proposed. */
    List<DateProposal> proposalsOf(DateSearchId search) {
        return em.createQuery(
                        "SELECT p FROM DateProposal p WHERE p.search = :search ORDER BY p.ordinal", DateProposal.class)
                .setParameter("search", search.value())
                .getResultList();
    }

    /** Those too of which a date was published: the date itself stays, and so does its trail. */
    void forgetBefore(Instant moment, AuthorityId council) {
        em.createQuery(
                        "SELECT s FROM DateSearch s WHERE s.authorityId = :council AND s.askedAt < :moment"
                                + " AND s.searchingFor IS NULL",
                        DateSearch.class)
                .setParameter("council", council.code())
                .setParameter("moment", moment)
                .getResultList()
                .forEach(search -> {
                    proposalsOf(search.id()).forEach(em::remove);
                    em.flush();
                    em.remove(search);
                });
    }
}
