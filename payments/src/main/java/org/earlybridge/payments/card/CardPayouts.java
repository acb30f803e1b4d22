package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every payout to a council's bank. */
@ApplicationScoped
class CardPayouts {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected CardPayouts() {}

    CardPayouts(EntityManager em) {
        this.em = em;
    }

    void add(CardPayout payout) {
        em.persist(payout);
        em.flush();
    }

    Optional<CardPayout> named(String book, String payout) {
        return em.createQuery(
                        "SELECT p FROM CardPayout p WHERE p.book = :book AND p.providerPayout = :payout",
                        CardPayout.class)
                .setParameter("book", book)
                .setParameter("payout", payout)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<CardPayout> arriving(String book, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT p FROM CardPayout p WHERE p.book = :book AND p.arrives BETWEEN :first AND :last"
                                + " ORDER BY p.arrives DESC, p.id DESC",
                        CardPayout.class)
                .setParameter("book", book)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
