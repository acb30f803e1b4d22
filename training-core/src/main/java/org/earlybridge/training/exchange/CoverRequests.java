package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.setting.ProviderId;

/** Every request for cover. */
@ApplicationScoped
class CoverRequests {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CoverRequests() {}

    /** Its id is known afterwards. */
    void add(CoverRequest request) {
        em.persist(request);
        em.flush();
    }

    /** What was changed so far is written now: an offer that is agreed anew must not meet what it was agreed for before. */
    void write() {
        em.flush();
    }

    /** Of which offer and setting it is, which never changes: for whoever has to hold them before reading it. */
    Optional<Between> between(RequestId id) {
        return em.createQuery("SELECT r.offerId, r.providerId FROM CoverRequest r WHERE r.id = :id", Object[].class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(row -> new Between(new OfferId((Long) row[0]), new ProviderId((Long) row[1])))
                .findFirst();
    }

    record Between(OfferId offer, ProviderId borrower) {}

    /** As it is now; whoever changes it holds its offer. */
    CoverRequest fresh(RequestId id) {
        CoverRequest request = em.find(CoverRequest.class, id.value());
        em.refresh(request);
        return request;
    }

    /** All about one offer that nobody has answered. */
    List<CoverRequest> askedFor(OfferId offer) {
        return em.createQuery(
                        "SELECT r FROM CoverRequest r WHERE r.offerId = :offer AND r.state = :asked ORDER BY r.id",
                        CoverRequest.class)
                .setParameter("offer", offer.value())
                .setParameter("asked", RequestState.ASKED)
                .getResultList();
    }

    /** About any of these offers, newest last. */
    List<CoverRequest> about(Collection<OfferId> offers) {
        if (offers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT r FROM CoverRequest r WHERE r.offerId IN :offers ORDER BY r.id", CoverRequest.class)
                .setParameter("offers", offers.stream().map(OfferId::value).toList())
                .getResultList();
    }

    /** What a setting has asked for, from a day on, soonest first. */
    List<CoverRequest> by(ProviderId setting, LocalDate from) {
        return em.createQuery(
                        "SELECT r FROM CoverRequest r WHERE r.providerId = :setting AND r.day >= :from"
                                + " ORDER BY r.day, r.starts, r.id",
                        CoverRequest.class)
                .setParameter("setting", setting.value())
                .setParameter("from", from)
                .getResultList();
    }

    /** Nobody has answered, and nobody will in time. */
    List<RequestId> lapsedAt(Instant now, int most) {
        return em.createQuery(
                        "SELECT r.id FROM CoverRequest r WHERE r.state = :asked AND r.lapsesAt <= :now ORDER BY r.id",
                        Long.class)
                .setParameter("asked", RequestState.ASKED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(RequestId::new)
                .toList();
    }

    record Agreed(CoverRequest request, CoverOffer offer) {}

    /** What is agreed on the days from first to last, both included: for whoever sends somebody. */
    List<Agreed> agreedFrom(ProviderId lender, LocalDate first, LocalDate last) {
        return agreed("o.providerId", lender, first, last);
    }

    /** And for whoever somebody comes to. */
    List<Agreed> agreedBy(ProviderId borrower, LocalDate first, LocalDate last) {
        return agreed("r.providerId", borrower, first, last);
    }

    private List<Agreed> agreed(String side, ProviderId setting, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT r, o FROM CoverRequest r, CoverOffer o WHERE o.id = r.offerId AND " + side
                                + " = :setting AND r.agreed = 1 AND r.day BETWEEN :first AND :last ORDER BY r.id",
                        Object[].class)
                .setParameter("setting", setting.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new Agreed((CoverRequest) row[0], (CoverOffer) row[1]))
                .toList();
    }
}
