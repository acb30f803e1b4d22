package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Every refund to a card. */
@ApplicationScoped
class CardRefunds {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected CardRefunds() {}

    CardRefunds(EntityManager em) {
        this.em = em;
    }

    CardRefund add(CardRefund refund) {
        em.persist(refund);
        return refund;
    }

    Optional<CardRefund> withKey(String key) {
        return em.createQuery("SELECT r FROM CardRefund r WHERE r.key = :key", CardRefund.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** By our key if it carries one, otherwise by its own name. */
    Optional<CardRefund> meantBy(RefundState seen) {
        return em.createQuery(
                        "SELECT r FROM CardRefund r WHERE r.providerRefund = :refund OR r.key = :key", CardRefund.class)
                .setParameter("refund", seen.refund())
                .setParameter("key", seen.key())
                .getResultStream()
                .findFirst();
    }

    List<CardRefund> of(CardPayment payment) {
        return em.createQuery("SELECT r FROM CardRefund r WHERE r.payment = :payment ORDER BY r.id", CardRefund.class)
                .setParameter("payment", payment)
                .getResultList();
    }
}
