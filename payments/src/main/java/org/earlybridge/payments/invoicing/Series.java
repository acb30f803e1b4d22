package org.earlybridge.payments.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gives out numbers. The row of a series is held from the update until the commit, so nobody gets the next number before the
 * last one is committed, and one that is rolled back is given again.
 */
@ApplicationScoped
class Series {

    /** A year never goes back, whatever another node's clock says. */
    private static final String NEXT = "UPDATE paper_series SET"
            + " last_number = CASE WHEN financial_year < ?1 THEN 1 ELSE last_number + 1 END,"
            + " financial_year = CASE WHEN financial_year < ?1 THEN ?1 ELSE financial_year END"
            + " WHERE book = ?2 AND kind = ?3";

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected Series() {}

    Series(EntityManager em) {
        this.em = em;
    }

    /** Holds the series until the commit. */
    SeriesNumber next(String book, PaperKind kind, int financialYear) {
        int rows = em.createNativeQuery(NEXT)
                .setParameter(1, financialYear)
                .setParameter(2, book)
                .setParameter(3, kind.name())
                .executeUpdate();
        if (rows != 1) {
            throw new IllegalStateException(book + " has no series for " + kind);
        }
        Object[] now = (Object[]) em.createNativeQuery(
                        "SELECT financial_year, last_number FROM paper_series WHERE book = ?1 AND kind = ?2")
                .setParameter(1, book)
                .setParameter(2, kind.name())
                .getSingleResult();
        return new SeriesNumber(book, kind, ((Number) now[0]).intValue(), ((Number) now[1]).longValue());
    }
}
