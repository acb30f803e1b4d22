package org.earlybridge.payments.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.payments.ledger.FactId;

/** Every statement between two councils. */
@ApplicationScoped
class Settlements {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected Settlements() {}

    Settlements(EntityManager em) {
        this.em = em;
    }

    void add(Settlement settlement) {
        em.persist(settlement);
        em.flush();
    }

    Optional<Settlement> of(Period period, Pair pair) {
        return query(period, pair).getResultStream().findFirst();
    }

    /** Locked, because both councils may act in the same second. */
    Optional<Settlement> toMove(Period period, Pair pair) {
        return query(period, pair)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Settlement> query(Period period, Pair pair) {
        return em.createQuery(
                        "SELECT s FROM Settlement s WHERE s.period = :period AND s.oneBook = :one AND s.otherBook = :other",
                        Settlement.class)
                .setParameter("period", period.code())
                .setParameter("one", pair.one())
                .setParameter("other", pair.other());
    }

    /** Fact and share, as "J1001 training-subsidy", of all that stands in a statement of that payer already. */
    Set<String> taken(String payer) {
        Set<String> taken = new HashSet<>();
        em.createQuery(
                        "SELECT f.fact, f.share FROM SettledFact f WHERE f.payer = :payer AND f.live = 1",
                        Object[].class)
                .setParameter("payer", payer)
                .getResultStream()
                .forEach(row -> taken.add(new FactId((Long) row[0]) + " " + row[1]));
        return taken;
    }

    /** What was sold under each reference, in words. */
    Map<String, String> descriptions(Collection<String> references) {
        Map<String, String> words = new HashMap<>();
        if (references.isEmpty()) {
            return words;
        }
        em.createQuery(
                        "SELECT c.reference, c.wording.description FROM Charge c WHERE c.reference IN :all",
                        Object[].class)
                .setParameter("all", references)
                .getResultStream()
                .forEach(row -> words.put((String) row[0], (String) row[1]));
        return words;
    }

    /** The first line of an earlier statement about the same share of the same booking. */
    Optional<Long> earlier(OwedLine owed) {
        List<Long> ids = em.createQuery(
                        "SELECT l.id FROM SettlementLine l WHERE l.reference = :reference AND l.payer = :payer"
                                + " AND l.share = :share AND l.disputedBy IS NULL ORDER BY l.id",
                        Long.class)
                .setParameter("reference", owed.reference())
                .setParameter("payer", owed.payer())
                .setParameter("share", owed.share())
                .setMaxResults(1)
                .getResultList();
        return ids.stream().findFirst();
    }
}
