package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.listing.Slice;

/** The course dates one council runs that are not over, drafts included, a page at a time. */
@ApplicationScoped
class CouncilDates {

    private static final String THOSE = " FROM Cohort c JOIN Course k ON k.code = c.courseCode"
            + " LEFT JOIN Venue v ON v.id = c.venueId"
            + " WHERE c.authorityId = :council AND c.lastDay >= :day"
            + " AND (LOWER(k.title) LIKE :words ESCAPE '!' OR LOWER(c.reference) LIKE :words ESCAPE '!'"
            + " OR LOWER(v.name) LIKE :words ESCAPE '!')";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CouncilDates() {}

    CouncilDates(EntityManager em) {
        this.em = em;
    }

    List<DateLine> page(AuthorityId council, LocalDate day, Slice<DateLine.Column> slice) {
        String order = " ORDER BY " + slice.column().path + slice.direction() + ", c.firstDay, c.id";
        return those(
                        council,
                        day,
                        slice.pattern(),
                        em.createQuery("SELECT c, k.title, v.name" + THOSE + order, Object[].class))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultStream()
                .map(CouncilDates::line)
                .toList();
    }

    long count(AuthorityId council, LocalDate day, Slice<DateLine.Column> slice) {
        return those(council, day, slice.pattern(), em.createQuery("SELECT COUNT(c)" + THOSE, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> those(AuthorityId council, LocalDate day, String pattern, TypedQuery<T> query) {
        return query.setParameter("council", council.code())
                .setParameter("day", day)
                .setParameter("words", pattern);
    }

    private static DateLine line(Object[] row) {
        Cohort date = (Cohort) row[0];
        return new DateLine(
                date.id(),
                date.reference(),
                (String) row[1],
                date.firstDay(),
                date.lastDay(),
                date.mode(),
                Optional.ofNullable((String) row[2]),
                date.status(),
                date.seats());
    }
}
