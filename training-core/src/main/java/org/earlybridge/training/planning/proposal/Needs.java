package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.RequirementCode;

/** What people of one council need a course for. */
@ApplicationScoped
class Needs {

    /** As the training team's figures reckon: ended not longer ago, or ending no later. */
    private static final int DAYS_AROUND = 180;

    private static final String EMPLOYED = " AND e.started <= :day AND (e.ended IS NULL OR e.ended >= :day)";

    private static final String HOLDERS = " FROM Certificate x, Employment e WHERE e.personId = x.personId" + EMPLOYED
            + " AND x.requirementCode IN :codes AND x.issued <= :day AND (x.validTo IS NULL OR x.validTo >= :day)";

    /** Somebody and the last valid day of what she has to renew. */
    record Ending(PersonId person, ProviderId setting, LocalDate lastDay) {}

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Needs() {}

    Needs(EntityManager em) {
        this.em = em;
    }

    /** Certificates that ended or end around the day and that no later one replaces, the soonest first. */
    List<Ending> endings(AuthorityId council, Collection<RequirementCode> requirements, LocalDate day) {
        if (requirements.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT e.personId, e.providerId, x.validTo FROM Certificate x, Employment e"
                                + " WHERE e.personId = x.personId AND e.authorityId = :council" + EMPLOYED
                                + " AND x.requirementCode IN :codes AND x.validTo BETWEEN :since AND :until"
                                + " AND NOT EXISTS (SELECT o FROM Certificate o WHERE o.personId = x.personId"
                                + " AND o.requirementCode = x.requirementCode AND (o.validTo IS NULL OR o.validTo > x.validTo"
                                + " OR (o.validTo = x.validTo AND o.id > x.id))) ORDER BY x.validTo, e.id",
                        Object[].class)
                .setParameter("council", council.code())
                .setParameter("day", day)
                .setParameter("codes", codes(requirements))
                .setParameter("since", day.minusDays(DAYS_AROUND))
                .setParameter("until", day.plusDays(DAYS_AROUND))
                .getResultStream()
                .map(row -> new Ending(new PersonId((Long) row[0]), new ProviderId((Long) row[1]), (LocalDate) row[2]))
                .toList();
    }

    /** People we know who asked the council for a date of the course and still wait, the first first. */
    List<PersonId> askers(AuthorityId council, CourseCode course) {
        return em.createQuery(
                        "SELECT a.person FROM DateRequest w, Account a WHERE a.id = w.account AND a.person IS NOT NULL"
                                + " AND w.authorityId = :council AND w.courseCode = :course AND w.answeredAt IS NULL"
                                + " ORDER BY w.askedAt, w.id",
                        Long.class)
                .setParameter("council", council.code())
                .setParameter("course", course.code())
                .getResultStream()
                .distinct()
                .map(PersonId::new)
                .toList();
    }

    /** All who asked and still wait, known or not. */
    long asked(AuthorityId council, CourseCode course) {
        return em.createQuery(
                        "SELECT COUNT(DISTINCT w.asker) FROM DateRequest w WHERE w.authorityId = :council"
                                + " AND w.courseCode = :course AND w.answeredAt IS NULL",
                        Long.class)
                .setParameter("council", council.code())
                .setParameter("course", course.code())
                .getSingleResult();
    }

    /** Settings of either council at which somebody holds one of these in date. */
    Set<ProviderId> settingsThatHold(Collection<RequirementCode> requirements, LocalDate day) {
        if (requirements.isEmpty()) {
            return Set.of();
        }
        return em.createQuery("SELECT DISTINCT e.providerId" + HOLDERS, Long.class)
                .setParameter("codes", codes(requirements))
                .setParameter("day", day)
                .getResultStream()
                .map(ProviderId::new)
                .collect(Collectors.toSet());
    }

    /** In what kinds of setting people hold one of these: that is whom it is for. */
    Set<ProviderKind> kindsThatHold(Collection<RequirementCode> requirements, LocalDate day) {
        if (requirements.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "SELECT DISTINCT p.kind"
                                + HOLDERS.replace(" WHERE ", ", Provider p WHERE p.id = e.providerId AND "),
                        ProviderKind.class)
                .setParameter("codes", codes(requirements))
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static List<String> codes(Collection<RequirementCode> requirements) {
        return requirements.stream().map(RequirementCode::code).toList();
    }
}
