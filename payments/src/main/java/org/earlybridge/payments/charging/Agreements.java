package org.earlybridge.payments.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every charge there is. */
@ApplicationScoped
class Agreements {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected Agreements() {}

    Agreements(EntityManager em) {
        this.em = em;
    }

    void add(Charge charge) {
        em.persist(charge);
        em.flush();
    }

    Optional<Charge> of(String reference) {
        return em.createQuery("SELECT c FROM Charge c WHERE c.reference = :reference", Charge.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** @throws IllegalArgumentException when nothing was charged under that reference */
    Charge mustHave(String reference) {
        return of(reference).orElseThrow(() -> new IllegalArgumentException("nothing was charged under " + reference));
    }

    /**
     * Locked, because a payment may come in while somebody cancels.
     *
     * @throws IllegalArgumentException when nothing was charged under that reference
     */
    Charge toChange(String reference) {
        return em.createQuery("SELECT c FROM Charge c WHERE c.reference = :reference", Charge.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing was charged under " + reference));
    }

    /** References of those with a part delivered by that day and not earned yet, the longest waiting first. */
    List<String> unearnedOn(LocalDate day, int most) {
        return em.createQuery(
                        "SELECT c.reference FROM ChargeDelivery d JOIN d.charge c WHERE d.earned = FALSE AND d.day <= :day"
                                + " AND c.state = :confirmed GROUP BY c.reference ORDER BY MIN(d.day), c.reference",
                        String.class)
                .setParameter("day", day)
                .setParameter("confirmed", ChargeState.CONFIRMED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those on invoice of which something is owed to the book; the rest, but for what was given back, is due. */
    List<Charge> onInvoice(String book) {
        return em.createQuery(
                        "SELECT c FROM Charge c WHERE c.book = :book AND c.way = :invoice AND c.state IN :posted"
                                + " ORDER BY c.id",
                        Charge.class)
                .setParameter("book", book)
                .setParameter("invoice", Way.INVOICE)
                .setParameter("posted", List.of(ChargeState.CONFIRMED, ChargeState.CANCELLED))
                .getResultList();
    }

    List<Charge> with(Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return em.createQuery("SELECT c FROM Charge c WHERE c.reference IN :all", Charge.class)
                .setParameter("all", references)
                .getResultList();
    }
}
