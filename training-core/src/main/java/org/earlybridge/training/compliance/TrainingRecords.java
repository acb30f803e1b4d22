package org.earlybridge.training.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.compliance.Staff.Worker;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** The training records of all who work at one setting: as many statements for seven people as for five thousand. */
@ApplicationScoped
class TrainingRecords {

    private static final String WORK_THERE =
            " AND e.providerId = :setting AND e.started <= :day AND (e.ended IS NULL OR e.ended >= :day)";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected TrainingRecords() {}

    TrainingRecords(EntityManager em) {
        this.em = em;
    }

    Staff staffOf(ProviderId setting, LocalDate day) {
        return new Staff(
                day,
                workersAt(setting, day),
                Papers.of(certificatesAt(setting, day), day),
                highestLevelsAt(setting, day));
    }

    /** By name. */
    private List<Worker> workersAt(ProviderId setting, LocalDate day) {
        return em.createQuery(
                        "SELECT e, p FROM Employment e, Person p WHERE p.id = e.personId" + WORK_THERE
                                + " ORDER BY p.familyName, p.givenName, e.id",
                        Object[].class)
                .setParameter("setting", setting.value())
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Worker((Employment) row[0], (Person) row[1]))
                .toList();
    }

    /** Ended ones too. */
    private List<Certificate> certificatesAt(ProviderId setting, LocalDate day) {
        return em.createQuery(
                        "SELECT DISTINCT c FROM Certificate c, Employment e WHERE e.personId = c.personId"
                                + " AND c.revokedAt IS NULL" + WORK_THERE,
                        Certificate.class)
                .setParameter("setting", setting.value())
                .setParameter("day", day)
                .getResultList();
    }

    private Map<PersonId, Integer> highestLevelsAt(ProviderId setting, LocalDate day) {
        return em.createQuery(
                        "SELECT q.personId, MAX(q.level) FROM Qualification q, Employment e"
                                + " WHERE e.personId = q.personId" + WORK_THERE + " GROUP BY q.personId",
                        Object[].class)
                .setParameter("setting", setting.value())
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> new PersonId((Long) row[0]), row -> ((Number) row[1]).intValue()));
    }
}
