package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;

/**
 * Certificates of people who work in a council that ended in the last half year or end in the next, and that no later one
 * replaces. Older ones are left out: whoever has let one lapse for that long has stopped needing it, or is not on file.
 */
@ApplicationScoped
class Endings {

    private static final int DAYS_AROUND = 180;

    private static final String SOON =
            " AND x.revokedAt IS NULL AND x.validTo BETWEEN :since AND :until AND NOT EXISTS (SELECT o FROM Certificate o"
                    + " WHERE o.personId = x.personId AND o.requirementCode = x.requirementCode AND o.revokedAt IS NULL AND (o.validTo IS NULL"
                    + " OR o.validTo > x.validTo OR (o.validTo = x.validTo AND o.id > x.id)))";

    private static final String EMPLOYED = " AND e.started <= :day AND (e.ended IS NULL OR e.ended >= :day)";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Endings() {}

    Endings(EntityManager em) {
        this.em = em;
    }

    /** How many people, by what they have to renew and the district they work in. */
    List<DemandCell> byRequirementAndDistrict(AuthorityId council, LocalDate day) {
        return em.createQuery(
                        "SELECT r.title, d.name, COUNT(DISTINCT x.personId), r.listOrder"
                                + " FROM Certificate x, Requirement r, Employment e, Provider p, District d"
                                + " WHERE r.code = x.requirementCode AND e.personId = x.personId AND p.id = e.providerId"
                                + " AND d.code = p.districtCode AND e.authorityId = :council" + EMPLOYED + SOON
                                + " GROUP BY r.listOrder, r.title, d.name ORDER BY r.listOrder, r.title, d.name",
                        Object[].class)
                .setParameter("council", council.code())
                .setParameter("day", day)
                .setParameter("since", day.minusDays(DAYS_AROUND))
                .setParameter("until", day.plusDays(DAYS_AROUND))
                .getResultStream()
                .map(row -> new DemandCell((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    /** How many certificates, for each of the settings that has any. */
    Map<Long, Long> at(Collection<Long> settings, LocalDate day) {
        if (settings.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT e.providerId, COUNT(DISTINCT x.id) FROM Certificate x, Employment e"
                                + " WHERE e.personId = x.personId AND e.providerId IN :settings" + EMPLOYED + SOON
                                + " GROUP BY e.providerId",
                        Object[].class)
                .setParameter("settings", settings)
                .setParameter("day", day)
                .setParameter("since", day.minusDays(DAYS_AROUND))
                .setParameter("until", day.plusDays(DAYS_AROUND))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
