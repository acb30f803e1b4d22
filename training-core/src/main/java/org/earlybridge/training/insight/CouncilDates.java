package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final String COVER = "SUM(CASE WHEN a.id IS NULL AND p.cover_verdict = 'GREEN' THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN a.id IS NULL AND p.cover_verdict = 'AMBER' THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN a.id IS NOT NULL OR p.cover_verdict = 'RED' THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN a.id IS NULL AND p.cover_verdict IS NULL THEN 1 ELSE 0 END)";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CouncilDates() {}

    CouncilDates(EntityManager em) {
        this.em = em;
    }

    List<DateLine> page(AuthorityId council, LocalDate day, Slice<DateLine.Column> slice) {
        String order = " ORDER BY " + slice.column().path + slice.direction() + ", c.firstDay, c.id";
        List<Object[]> rows = those(
                        council,
                        day,
                        slice.pattern(),
                        em.createQuery("SELECT c, k.title, v.name" + THOSE + order, Object[].class))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        Map<Long, CoverCounts> cover =
                coverOf(rows.stream().map(row -> ((Cohort) row[0]).id().value()).toList());
        return rows.stream().map(row -> line(row, cover)).toList();
    }

    /** Of their confirmed places, in one statement; dates without any are not in it. */
    private Map<Long, CoverCounts> coverOf(List<Long> dates) {
        if (dates.isEmpty()) {
            return Map.of();
        }
        String marks = dates.stream().map(date -> "?").collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("SELECT p.cohort_id, " + COVER + " FROM booked_place p"
                + " LEFT JOIN cover_alert a ON a.booking_id = p.booking_id AND a.live = 1"
                + " WHERE p.live = 1 AND p.state = 'CONFIRMED' AND p.cohort_id IN (" + marks
                + ") GROUP BY p.cohort_id");
        for (int at = 0; at < dates.size(); at++) {
            query.setParameter(at + 1, dates.get(at));
        }
        Map<Long, CoverCounts> cover = new HashMap<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            cover.put(number(row[0]), new CoverCounts(count(row[1]), count(row[2]), count(row[3]), count(row[4])));
        }
        return cover;
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static int count(Object cell) {
        return (int) number(cell);
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

    private static DateLine line(Object[] row, Map<Long, CoverCounts> cover) {
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
                date.seats(),
                cover.getOrDefault(date.id().value(), CoverCounts.NONE));
    }
}
