package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.workforce.PersonId;

/** The sessions of trainers. */
@ApplicationScoped
class TeachingSessions {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected TeachingSessions() {}

    TeachingSessions(EntityManager em) {
        this.em = em;
    }

    /** From that day on, drafts and what was called off left out; the next 200 at most. */
    List<TeachingLine> of(PersonId trainer, List<AuthorityId> councils, LocalDate day) {
        return em.createQuery(
                        "SELECT s, c, k.title, a.name, v.name FROM Session s JOIN s.cohort c"
                                + " JOIN Course k ON k.code = c.courseCode JOIN Authority a ON a.id = c.authorityId"
                                + " JOIN Trainer t ON t.id = s.trainerId LEFT JOIN Venue v ON v.id = s.venueId"
                                + " WHERE t.personId = :trainer AND c.authorityId IN :councils AND s.day >= :day"
                                + " AND c.status IN :on ORDER BY s.day, s.starts, s.id",
                        Object[].class)
                .setParameter("trainer", trainer.value())
                .setParameter(
                        "councils", councils.stream().map(AuthorityId::code).toList())
                .setParameter("day", day)
                .setParameter("on", List.of(CohortStatus.OPEN, CohortStatus.CLOSED))
                .setMaxResults(MOST)
                .getResultStream()
                .map(TeachingSessions::line)
                .toList();
    }

    private static TeachingLine line(Object[] row) {
        Session session = (Session) row[0];
        Cohort date = (Cohort) row[1];
        return new TeachingLine(
                date.id(),
                (String) row[2],
                (String) row[3],
                session.ordinal(),
                date.sessions().size(),
                session.day(),
                session.starts(),
                session.ends(),
                Optional.ofNullable((String) row[4]),
                date.seats().taken(),
                date.seats().capacity());
    }
}
