package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Every dispute about a card payment. */
@ApplicationScoped
class CardDisputes {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected CardDisputes() {}

    CardDisputes(EntityManager em) {
        this.em = em;
    }

    CardDispute add(CardDispute dispute) {
        em.persist(dispute);
        return dispute;
    }

    Optional<CardDispute> named(String dispute) {
        return em.createQuery("SELECT d FROM CardDispute d WHERE d.providerDispute = :dispute", CardDispute.class)
                .setParameter("dispute", dispute)
                .getResultStream()
                .findFirst();
    }
}
