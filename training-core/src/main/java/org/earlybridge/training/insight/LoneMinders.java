package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.calendar.Term;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cover.BookedChildren;
import org.earlybridge.training.insight.TaughtDate.Taught;
import org.earlybridge.training.setting.Closure;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.EmploymentRole;

/** Childminders on their own and the dates they could come to: five statements, however many there are of either. */
@ApplicationScoped
class LoneMinders {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected LoneMinders() {}

    /** Dates of the council, open or closed to booking, that begin in these days, the soonest first. */
    List<TaughtDate> dates(AuthorityId council, LocalDate first, LocalDate last) {
        Map<Dated, List<Taught>> sessions = new LinkedHashMap<>();
        em.createQuery(
                        "SELECT c.id, c.courseCode, s.day, s.starts, s.ends, CASE WHEN s.venueId IS NULL THEN 1 ELSE 0 END"
                                + " FROM Session s JOIN s.cohort c WHERE c.authorityId = :council AND c.status IN :published"
                                + " AND c.firstDay >= :first AND c.firstDay <= :last ORDER BY c.firstDay, c.id, s.ordinal",
                        Object[].class)
                .setParameter("council", council.code())
                .setParameter("published", List.of(CohortStatus.OPEN, CohortStatus.CLOSED))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> sessions.computeIfAbsent(
                                new Dated((Long) row[0], new CourseCode((String) row[1])), none -> new ArrayList<>())
                        .add(taught(row)));
        return sessions.entrySet().stream()
                .map(one -> new TaughtDate(one.getKey().id(), one.getKey().course(), one.getValue()))
                .toList();
    }

    private record Dated(long id, CourseCode course) {}

    private static Taught taught(Object[] row) {
        return new Taught(
                (LocalDate) row[2], (LocalTime) row[3], (LocalTime) row[4], ((Number) row[5]).intValue() == 1);
    }

    Optional<TypicalCare> typical(AuthorityId council, LocalDate day) {
        return em.createQuery(
                        "SELECT t FROM TypicalCare t WHERE t.authorityId = :council AND t.firstDay <= :day"
                                + " ORDER BY t.firstDay DESC",
                        TypicalCare.class)
                .setParameter("council", council.code())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those of the council in whose house nobody else works on any of these days, and who mind somebody in them. */
    List<LoneMinder> between(AuthorityId council, LocalDate first, LocalDate last, List<Term> terms) {
        Map<ProviderId, List<BookedChildren>> children = children(council, first, last);
        List<Closure> closures = closures(council, first, last);
        List<Closure> everywhere =
                closures.stream().filter(Closure::isOfTheWholeCouncil).toList();
        Map<ProviderId, List<Closure>> own = closures.stream()
                .filter(closure -> closure.setting().isPresent())
                .collect(Collectors.groupingBy(closure -> closure.setting().orElseThrow()));
        return houses(council, first, last).stream()
                .map(house -> {
                    List<Closure> shut = new ArrayList<>(everywhere);
                    shut.addAll(own.getOrDefault(house.id(), List.of()));
                    return new LoneMinder(
                            house.isTermTimeOnly(), children.getOrDefault(house.id(), List.of()), shut, terms);
                })
                .filter(minder -> !minder.mindsNobody())
                .toList();
    }

    private List<Provider> houses(AuthorityId council, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT p FROM Provider p WHERE p.authorityId = :council AND p.kind = :childminder"
                                + " AND (p.closedOn IS NULL OR p.closedOn >= :first) AND NOT EXISTS (SELECT e.id FROM"
                                + " Employment e WHERE e.providerId = p.id AND e.role <> :herself AND e.started <= :last"
                                + " AND (e.ended IS NULL OR e.ended >= :first)) ORDER BY p.id",
                        Provider.class)
                .setParameter("council", council.code())
                .setParameter("childminder", ProviderKind.CHILDMINDER)
                .setParameter("herself", EmploymentRole.CHILDMINDER)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private Map<ProviderId, List<BookedChildren>> children(AuthorityId council, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT p.id, b FROM BookedChildren b, Room r, Provider p WHERE r.id = b.roomId"
                                + " AND p.id = r.providerId AND p.authorityId = :council AND p.kind = :childminder"
                                + " AND b.firstDay <= :last AND (b.lastDay IS NULL OR b.lastDay >= :first)",
                        Object[].class)
                .setParameter("council", council.code())
                .setParameter("childminder", ProviderKind.CHILDMINDER)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new ProviderId((Long) row[0]),
                        Collectors.mapping(row -> (BookedChildren) row[1], Collectors.toList())));
    }

    private List<Closure> closures(AuthorityId council, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT c FROM Closure c WHERE c.authorityId = :council AND c.firstDay <= :last"
                                + " AND c.lastDay >= :first",
                        Closure.class)
                .setParameter("council", council.code())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
