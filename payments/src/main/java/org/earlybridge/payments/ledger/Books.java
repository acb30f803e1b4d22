package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whose books there are, where each ends, and which of its months are closed. */
@ApplicationScoped
class Books {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected Books() {}

    Books(EntityManager em) {
        this.em = em;
    }

    /**
     * Holds the heads until the commit, one book after the other in the order given. An update that changes nothing, because
     * it takes the row on every database in the same way.
     */
    void hold(List<String> books) {
        for (String book : books) {
            int held = em.createQuery("UPDATE BookHead h SET h.sequence = h.sequence WHERE h.book = :book")
                    .setParameter("book", book)
                    .executeUpdate();
            if (held == 0) {
                throw new IllegalArgumentException("there is no book of " + book);
            }
        }
    }

    /** As it is now that it is held. */
    BookHead head(String book) {
        BookHead head = em.find(BookHead.class, book);
        em.refresh(head);
        return head;
    }

    /** The month of the day while it is open, otherwise the next one that is. */
    YearMonth openMonth(String book, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Set<String> closed = new HashSet<>(em.createQuery(
                        "SELECT p.period FROM ClosedPeriod p WHERE p.book = :book AND p.period >= :first", String.class)
                .setParameter("book", book)
                .setParameter("first", month.toString())
                .getResultList());
        while (closed.contains(month.toString())) {
            month = month.plusMonths(1);
        }
        return month;
    }

    boolean isClosed(String book, YearMonth month) {
        return !openMonth(book, month.atDay(1)).equals(month);
    }

    void close(ClosedPeriod period) {
        em.persist(period);
    }
}
