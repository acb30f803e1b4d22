package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.setting.ProviderKind;

/** Counts of one council, in all and by district. */
@ApplicationScoped
class CouncilFigures {

    private static final String OPEN_THERE =
            " WHERE p.authorityId = :council AND (p.closedOn IS NULL OR p.closedOn >= :day)";
    private static final String EMPLOYED = " AND e.started <= :day AND (e.ended IS NULL OR e.ended >= :day)";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CouncilFigures() {}

    CouncilFigures(EntityManager em) {
        this.em = em;
    }

    /** The council's own districts by name, those without anybody too. */
    List<String> districts(AuthorityId council) {
        return em.createQuery(
                        "SELECT d.name FROM District d WHERE d.authorityId = :council ORDER BY d.name", String.class)
                .setParameter("council", council.code())
                .getResultList();
    }

    Map<String, Long> settings(AuthorityId council, LocalDate day) {
        return byDistrict(
                "SELECT d.name, COUNT(p) FROM Provider p, District d" + OPEN_THERE
                        + " AND d.code = p.districtCode AND p.kind <> :childminder GROUP BY d.name",
                council,
                day,
                true);
    }

    Map<String, Long> childminders(AuthorityId council, LocalDate day) {
        return byDistrict(
                "SELECT d.name, COUNT(p) FROM Provider p, District d" + OPEN_THERE
                        + " AND d.code = p.districtCode AND p.kind = :childminder GROUP BY d.name",
                council,
                day,
                true);
    }

    /** Who works at two settings of a district counts once there. */
    Map<String, Long> people(AuthorityId council, LocalDate day) {
        return byDistrict(
                "SELECT d.name, COUNT(DISTINCT e.personId) FROM Employment e, Provider p, District d"
                        + OPEN_THERE + " AND d.code = p.districtCode AND e.providerId = p.id" + EMPLOYED
                        + " GROUP BY d.name",
                council,
                day,
                false);
    }

    /** People who hold it in date. */
    Map<String, Long> holding(String requirement, AuthorityId council, LocalDate day) {
        return em.createQuery(
                        "SELECT d.name, COUNT(DISTINCT e.personId) FROM Employment e, Provider p, District d, Certificate x"
                                + OPEN_THERE + " AND d.code = p.districtCode AND e.providerId = p.id" + EMPLOYED
                                + " AND x.personId = e.personId AND x.requirementCode = :requirement AND x.issued <= :day"
                                + " AND x.revokedAt IS NULL AND (x.validTo IS NULL OR x.validTo >= :day) GROUP BY d.name",
                        Object[].class)
                .setParameter("council", council.code())
                .setParameter("day", day)
                .setParameter("requirement", requirement)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** In parentheses: without them EclipseLink takes held from taken first. */
    CouncilCounts counts(AuthorityId council, LocalDate day) {
        Object[] dates = em.createQuery(
                        "SELECT COUNT(c), COALESCE(SUM(c.capacity - (c.taken + c.held)), 0), COALESCE(SUM(c.waiting), 0)"
                                + " FROM Cohort c WHERE c.authorityId = :council AND c.status = :open AND c.firstDay >= :day",
                        Object[].class)
                .setParameter("council", council.code())
                .setParameter("open", CohortStatus.OPEN)
                .setParameter("day", day)
                .getSingleResult();
        return new CouncilCounts(
                sum(settings(council, day)),
                sum(childminders(council, day)),
                peopleOf(council, day),
                whole(dates[0]),
                whole(dates[1]),
                whole(dates[2]));
    }

    private long peopleOf(AuthorityId council, LocalDate day) {
        return em.createQuery(
                        "SELECT COUNT(DISTINCT e.personId) FROM Employment e WHERE e.authorityId = :council" + EMPLOYED,
                        Long.class)
                .setParameter("council", council.code())
                .setParameter("day", day)
                .getSingleResult();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long whole(Object sum) {
        return ((Number) sum).longValue();
    }

    private Map<String, Long> byDistrict(String jpql, AuthorityId council, LocalDate day, boolean asksKind) {
        var query = em.createQuery(jpql, Object[].class)
                .setParameter("council", council.code())
                .setParameter("day", day);
        if (asksKind) {
            query.setParameter("childminder", ProviderKind.CHILDMINDER);
        }
        return query.getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
