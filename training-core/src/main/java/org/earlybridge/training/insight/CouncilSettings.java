package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.listing.Slice;
import org.earlybridge.training.setting.Provider;

/** The settings and childminders of one council, a page at a time: five statements, however long the list is. */
@ApplicationScoped
class CouncilSettings {

    private static final String THOSE = " FROM Provider p, District d WHERE d.code = p.districtCode"
            + " AND p.authorityId = :council AND (p.closedOn IS NULL OR p.closedOn >= :day)"
            + " AND (LOWER(p.name) LIKE :words ESCAPE '!' OR LOWER(d.name) LIKE :words ESCAPE '!'"
            + " OR LOWER(p.postcode) LIKE :words ESCAPE '!')";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CouncilSettings() {}

    CouncilSettings(EntityManager em) {
        this.em = em;
    }

    /** A setting, and the name of its district. */
    record Placed(Provider setting, String district) {}

    List<Placed> page(AuthorityId council, LocalDate day, Slice<SettingLine.Column> slice) {
        String order = " ORDER BY " + slice.column().path + slice.direction() + ", p.name, p.id";
        return those(council, day, slice.pattern(), em.createQuery("SELECT p, d.name" + THOSE + order, Object[].class))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultStream()
                .map(row -> new Placed((Provider) row[0], (String) row[1]))
                .toList();
    }

    long count(AuthorityId council, LocalDate day, Slice<SettingLine.Column> slice) {
        return those(council, day, slice.pattern(), em.createQuery("SELECT COUNT(p)" + THOSE, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> those(AuthorityId council, LocalDate day, String pattern, TypedQuery<T> query) {
        return query.setParameter("council", council.code())
                .setParameter("day", day)
                .setParameter("words", pattern);
    }

    Map<Long, Long> peopleAt(Collection<Long> settings, LocalDate day) {
        if (settings.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT e.providerId, COUNT(DISTINCT e.personId) FROM Employment e WHERE e.providerId IN :settings"
                                + " AND e.started <= :day AND (e.ended IS NULL OR e.ended >= :day) GROUP BY e.providerId",
                        Object[].class)
                .setParameter("settings", settings)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
