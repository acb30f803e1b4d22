package org.earlybridge.payments.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.payments.charging.Sold;
import org.earlybridge.payments.money.Money;

/** Every paper that was issued, who sells, and which papers are wanting. */
@ApplicationScoped
class Papers {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected Papers() {}

    Papers(EntityManager em) {
        this.em = em;
    }

    void add(Paper paper) {
        em.persist(paper);
        em.flush();
    }

    Optional<Paper> numbered(String number) {
        return em.createQuery("SELECT p FROM Paper p WHERE p.number = :number", Paper.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Of these charges, in the order in which they were issued. */
    List<Paper> of(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : em.createQuery("SELECT p FROM Paper p WHERE p.reference IN :references ORDER BY p.id", Paper.class)
                        .setParameter("references", references)
                        .getResultList();
    }

    /** What credit notes took back of each paper, by number; without those of which nothing was. */
    Map<String, Money> creditedOf(Collection<Paper> some) {
        return some.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT n FROM Paper n WHERE n.credits IN :some", Paper.class)
                        .setParameter("some", some)
                        .getResultStream()
                        .collect(Collectors.toMap(note -> note.credited().number(), Paper::total, Money::plus));
    }

    Optional<SellerRow> sellerOn(String book, LocalDate day) {
        return em.createQuery(
                        "SELECT s FROM SellerRow s WHERE s.book = :book AND s.firstDay <= :day ORDER BY s.firstDay DESC",
                        SellerRow.class)
                .setParameter("book", book)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void want(Sold sold, Wanting.Why why, Instant now) {
        Wanting known = em.find(Wanting.class, sold.reference());
        if (known == null) {
            em.persist(new Wanting(sold, why, now));
        } else {
            known.now(why);
        }
        em.flush();
    }

    void wantNoMore(String reference) {
        Wanting known = em.find(Wanting.class, reference);
        if (known != null) {
            em.remove(known);
            em.flush();
        }
    }

    boolean isWanting(String reference) {
        return em.find(Wanting.class, reference) != null;
    }

    /** Those that have waited longest first. */
    List<Wanting> wanting(int most) {
        return em.createQuery("SELECT w FROM Wanting w ORDER BY w.since, w.reference", Wanting.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Wanting> wanting(String book, int most) {
        return em.createQuery(
                        "SELECT w FROM Wanting w WHERE w.book = :book ORDER BY w.since, w.reference", Wanting.class)
                .setParameter("book", book)
                .setMaxResults(most)
                .getResultList();
    }
}
