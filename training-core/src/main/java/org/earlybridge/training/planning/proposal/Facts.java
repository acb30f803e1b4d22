package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.BookedChildren;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.Shift;
import org.earlybridge.training.setting.Closure;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.Qualification;

/** A whole council's settings at once: as many statements for forty as for a thousand. */
@ApplicationScoped
class Facts {

    private static final String HOLDS =
            " AND %1$s.firstDay <= :last AND (%1$s.lastDay IS NULL OR %1$s.lastDay >= :first)";
    private static final String WORKS = " AND e.started <= :last AND (e.ended IS NULL OR e.ended >= :first)";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Facts() {}

    Facts(EntityManager em) {
        this.em = em;
    }

    /** Those registered on the first day, with whatever holds on a day from first to last. */
    CouncilFacts of(AuthorityId council, LocalDate first, LocalDate last) {
        Periods period = new Periods(council, first, last);
        return new CouncilFacts(
                registered(council, first),
                period
                        .all(
                                Room.class,
                                "SELECT x FROM Room x WHERE x.authorityId = :council ORDER BY x.listOrder, x.id",
                                false)
                        .stream()
                        .collect(Collectors.groupingBy(Room::provider)),
                period.holding(BookedChildren.class, "BookedChildren").stream()
                        .collect(Collectors.groupingBy(BookedChildren::room)),
                period
                        .all(
                                Employment.class,
                                "SELECT e FROM Employment e WHERE e.authorityId = :council" + WORKS + " ORDER BY e.id",
                                true)
                        .stream()
                        .collect(Collectors.groupingBy(Employment::provider)),
                period.holding(Shift.class, "Shift").stream().collect(Collectors.groupingBy(Shift::employment)),
                period.ofPeople(Certificate.class, "Certificate").stream()
                        .collect(Collectors.groupingBy(Certificate::person)),
                period.ofPeople(Qualification.class, "Qualification").stream()
                        .collect(Collectors.groupingBy(Qualification::person)));
    }

    private List<Provider> registered(AuthorityId council, LocalDate day) {
        return em.createQuery(
                        "SELECT p FROM Provider p WHERE p.authorityId = :council ORDER BY p.name, p.id", Provider.class)
                .setParameter("council", council.code())
                .getResultStream()
                .filter(provider -> provider.isRegisteredOn(day))
                .toList();
    }

    /** Of the whole council, and of any of its settings. */
    List<Closure> closures(AuthorityId council, LocalDate first, LocalDate last) {
        return new Periods(council, first, last)
                .all(
                        Closure.class,
                        "SELECT x FROM Closure x WHERE x.authorityId = :council AND x.firstDay <= :last"
                                + " AND x.lastDay >= :first",
                        true);
    }

    private final class Periods {

        private final AuthorityId council;
        private final LocalDate first;
        private final LocalDate last;

        private Periods(AuthorityId council, LocalDate first, LocalDate last) {
            this.council = council;
            this.first = first;
            this.last = last;
        }

        private <T> List<T> all(Class<T> type, String query, boolean dated) {
            var asked = em.createQuery(query, type).setParameter("council", council.code());
            return dated
                    ? asked.setParameter("first", first)
                            .setParameter("last", last)
                            .getResultList()
                    : asked.getResultList();
        }

        private <T> List<T> holding(Class<T> type, String entity) {
            return all(
                    type,
                    "SELECT x FROM " + entity + " x WHERE x.authorityId = :council" + HOLDS.formatted("x")
                            + " ORDER BY x.id",
                    true);
        }

        private <T> List<T> ofPeople(Class<T> type, String entity) {
            return all(
                    type,
                    "SELECT DISTINCT x FROM " + entity + " x, Employment e WHERE e.personId = x.personId"
                            + " AND e.authorityId = :council" + WORKS,
                    true);
        }
    }
}
