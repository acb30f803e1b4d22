package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.money.Money;

/** What the accounts come to, now or as at a day. */
@ApplicationScoped
public class Balances {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected Balances() {}

    public Balances(EntityManager em) {
        this.em = em;
    }

    public Money of(Account account) {
        return em.createQuery("SELECT a.balance FROM AccountRow a WHERE a.name = :name", Long.class)
                .setParameter("name", account.name())
                .getResultStream()
                .map(Money::ofPence)
                .findFirst()
                .orElse(Money.ZERO);
    }

    /** The trial balance: every account of the book by name. It adds up to zero. */
    public List<TrialLine> trialBalance(String book) {
        return lines(em.createQuery(
                        "SELECT a.name, a.type, a.balance FROM AccountRow a WHERE a.book = :book ORDER BY a.name",
                        Object[].class)
                .setParameter("book", book)
                .getResultList());
    }

    /** The same as it was at the end of a day, by business date; accounts without a leg by then are left out. */
    public List<TrialLine> trialBalance(String book, LocalDate asAt) {
        return lines(em.createQuery(
                        "SELECT a.name, a.type, SUM(l.amount) FROM LegRow l, AccountRow a, Journal j, Fact f"
                                + " WHERE a.id = l.accountId AND j.id = l.journalId AND f.id = j.factId"
                                + " AND a.book = :book AND f.businessDate <= :day"
                                + " GROUP BY a.name, a.type ORDER BY a.name",
                        Object[].class)
                .setParameter("book", book)
                .setParameter("day", asAt)
                .getResultList());
    }

    private static List<TrialLine> lines(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new TrialLine(
                        (String) row[0], AccountType.of((String) row[1]), Money.ofPence(((Number) row[2]).longValue())))
                .toList();
    }
}
