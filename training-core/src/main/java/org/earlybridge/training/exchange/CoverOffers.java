package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.exchange.CoverOffer.State;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Every offer of hours. */
@ApplicationScoped
class CoverOffers {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CoverOffers() {}

    /** Its id is known afterwards. */
    void add(CoverOffer offer) {
        em.persist(offer);
        em.flush();
    }

    Optional<CoverOffer> with(OfferId id) {
        return Optional.ofNullable(em.find(CoverOffer.class, id.value()));
    }

    /** Until the commit nobody else asks for, agrees or withdraws the same one. Settings are held before. */
    CoverOffer hold(OfferId id) {
        CoverOffer offer = em.find(CoverOffer.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(offer);
        return offer;
    }

    Map<OfferId, CoverOffer> with(Collection<OfferId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT o FROM CoverOffer o WHERE o.id IN :ids", CoverOffer.class)
                .setParameter("ids", ids.stream().map(OfferId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(CoverOffer::id, Function.identity()));
    }

    /** Open ones on these days, but for those of one setting, in the order in which they were made. */
    List<CoverOffer> openOn(Collection<LocalDate> days, ProviderId but) {
        return em.createQuery(
                        "SELECT o FROM CoverOffer o WHERE o.day IN :days AND o.state = :open"
                                + " AND (o.providerId IS NULL OR o.providerId <> :but) ORDER BY o.id",
                        CoverOffer.class)
                .setParameter("days", List.copyOf(days))
                .setParameter("open", State.OPEN)
                .setParameter("but", but.value())
                .getResultList();
    }

    /** Open or taken: she is promised somewhere, or may be. */
    List<CoverOffer> liveOf(PersonId person, LocalDate day) {
        return live("o.personId = :person AND o.day = :day")
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }

    /** From a day on, open or taken. */
    List<CoverOffer> of(ProviderId lender, LocalDate from) {
        return live("o.providerId = :lender AND o.day >= :from")
                .setParameter("lender", lender.value())
                .setParameter("from", from)
                .getResultList();
    }

    /** Of a council's staff bank, from a day on, open or taken. */
    List<CoverOffer> ofBank(AuthorityId council, LocalDate from) {
        return live("o.authorityId = :council AND o.bankWorkerId IS NOT NULL AND o.day >= :from")
                .setParameter("council", council.code())
                .setParameter("from", from)
                .getResultList();
    }

    private TypedQuery<CoverOffer> live(String which) {
        return em.createQuery(
                        "SELECT o FROM CoverOffer o WHERE o.state <> :withdrawn AND " + which
                                + " ORDER BY o.day, o.starts, o.id",
                        CoverOffer.class)
                .setParameter("withdrawn", State.WITHDRAWN);
    }
}
