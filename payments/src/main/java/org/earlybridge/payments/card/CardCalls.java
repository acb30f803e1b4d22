package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.card.CardCall.Kind;

/** The outbox: every call to the processor that was to be made. */
@ApplicationScoped
class CardCalls {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected CardCalls() {}

    CardCalls(EntityManager em) {
        this.em = em;
    }

    CardCall add(CardCall call) {
        em.persist(call);
        return call;
    }

    Optional<CardCall> of(CardPaymentId payment, Kind kind) {
        return em.createQuery(
                        "SELECT c FROM CardCall c WHERE c.payment.id = :payment AND c.kind = :kind ORDER BY c.id DESC",
                        CardCall.class)
                .setParameter("payment", payment.value())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Long> due(Instant now, int most) {
        return em.createQuery("SELECT c.id FROM CardCall c WHERE c.nextAt <= :now ORDER BY c.nextAt, c.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Locked; whoever has it in hand already has moved its time on, so nobody else takes it. */
    Optional<CardCall> locked(long id) {
        return Optional.ofNullable(em.find(CardCall.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(call -> {
                    em.refresh(call);
                    return call;
                });
    }

    boolean isInFlight(long id) {
        return em.createQuery("SELECT COUNT(c) FROM CardCall c WHERE c.id = :id AND c.state = :flying", Long.class)
                        .setParameter("id", id)
                        .setParameter("flying", CardCall.State.IN_FLIGHT)
                        .getSingleResult()
                > 0;
    }
}
