package org.earlybridge.payments.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** The papers of one book, a page at a time, and what of them is still to be paid. */
@ApplicationScoped
public class ListPapers {

    private static final String THOSE = " FROM (SELECT p.id, p.number_text, p.kind, p.reference, p.buyer_name,"
            + " p.purchase_order, p.issued_on, p.due_on, p.total,"
            + " CASE WHEN p.kind IN ('INVOICE', 'INTERNAL') THEN p.total - COALESCE(c.credited, 0) ELSE 0 END AS to_pay"
            + " FROM paper p LEFT JOIN (SELECT n.credits, SUM(n.total) AS credited FROM paper n"
            + " WHERE n.credits IS NOT NULL GROUP BY n.credits) c ON c.credits = p.id WHERE p.book = ?1) x";

    private static final String THAT_HOLD = " WHERE (LOWER(x.number_text) LIKE ?2 ESCAPE '!'"
            + " OR LOWER(x.purchase_order) LIKE ?2 ESCAPE '!' OR LOWER(x.buyer_name) LIKE ?2 ESCAPE '!'"
            + " OR LOWER(x.reference) LIKE ?2 ESCAPE '!')";

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected ListPapers() {}

    ListPapers(EntityManager em) {
        this.em = em;
    }

    public List<PaperRow> page(PaperQuestion asked) {
        String order = " ORDER BY " + asked.column().path + (asked.rising() ? " ASC" : " DESC")
                + ", x.due_on, x.issued_on DESC, x.id DESC";
        Query query = em.createNativeQuery("SELECT x.number_text, x.kind, x.reference, x.buyer_name, x.purchase_order,"
                        + " x.issued_on, x.due_on, x.total, x.to_pay" + THOSE + THAT_HOLD + order)
                .setParameter(1, asked.book())
                .setParameter(2, asked.pattern())
                .setFirstResult(asked.first())
                .setMaxResults(asked.size());
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    public long count(PaperQuestion asked) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*)" + THOSE + THAT_HOLD)
                        .setParameter(1, asked.book())
                        .setParameter(2, asked.pattern())
                        .getSingleResult())
                .longValue();
    }

    public ToPay toPay(String book, LocalDate today) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "SELECT COUNT(*), COALESCE(SUM(x.to_pay), 0), COALESCE(SUM(CASE WHEN x.due_on < ?2 THEN x.to_pay ELSE 0 END), 0)"
                                + THOSE + " WHERE x.to_pay > 0")
                .setParameter(1, book)
                .setParameter(2, Date.valueOf(today))
                .getSingleResult();
        return new ToPay(((Number) row[0]).longValue(), money(row[1]), money(row[2]));
    }

    /** How many papers are still to be paid, how much that is, and what of it should have been by now. */
    public record ToPay(long papers, Money amount, Money overdue) {}

    private static PaperRow row(Object[] row) {
        return new PaperRow(
                (String) row[0],
                PaperKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                Optional.ofNullable((String) row[4]),
                day(row[5]).orElseThrow(),
                day(row[6]),
                money(row[7]),
                money(row[8]));
    }

    private static Money money(Object pence) {
        return Money.ofPence(((Number) pence).longValue());
    }

    private static Optional<LocalDate> day(@Nullable Object day) {
        return Optional.ofNullable((Date) day).map(Date::toLocalDate);
    }
}
