package org.earlybridge.training.account.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.listing.Slice;

/**
 * The trail of some councils, a page at a time: what was done to their rows, and what belongs to no council, such as a
 * sign-in, when it was done by somebody who holds a role in one of them.
 */
@ApplicationScoped
class TrailLists {

    private static final String THOSE = " FROM AuditEntry t LEFT JOIN Account a ON a.id = t.account"
            + " WHERE (t.authority IN :councils OR (t.authority IS NULL AND EXISTS (SELECT r FROM AccountRole r"
            + " WHERE r.account = a AND r.authority IN :councils)))"
            + " AND (LOWER(t.what) LIKE :words ESCAPE '!' OR LOWER(a.name) LIKE :words ESCAPE '!'"
            + " OR LOWER(t.row) LIKE :words ESCAPE '!' OR LOWER(t.reference) LIKE :words ESCAPE '!'"
            + " OR LOWER(t.why) LIKE :words ESCAPE '!')";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected TrailLists() {}

    TrailLists(EntityManager em) {
        this.em = em;
    }

    List<TrailLine> page(Collection<AuthorityId> councils, Slice<TrailLine.Column> slice) {
        String order = " ORDER BY " + slice.column().path + slice.direction() + ", t.id DESC";
        return those(
                        councils,
                        slice,
                        em.createQuery(
                                "SELECT t.id, t.doneAt, a.name, t.what, t.row, t.rowId, t.authority, t.why, t.before, t.after,"
                                        + " t.reference" + THOSE + order,
                                Object[].class))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultStream()
                .map(TrailLists::line)
                .toList();
    }

    long count(Collection<AuthorityId> councils, Slice<TrailLine.Column> slice) {
        return those(councils, slice, em.createQuery("SELECT COUNT(t)" + THOSE, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> those(
            Collection<AuthorityId> councils, Slice<TrailLine.Column> slice, TypedQuery<T> query) {
        return query.setParameter("words", slice.pattern())
                .setParameter(
                        "councils", councils.stream().map(AuthorityId::code).toList());
    }

    private static TrailLine line(Object[] row) {
        return new TrailLine(
                (Long) row[0],
                (Instant) row[1],
                Optional.ofNullable((String) row[2]),
                (String) row[3],
                (String) row[4],
                (Long) row[5],
                Optional.ofNullable((String) row[6]),
                (String) row[7],
                Optional.ofNullable((String) row[8]),
                Optional.ofNullable((String) row[9]),
                (String) row[10]);
    }
}
