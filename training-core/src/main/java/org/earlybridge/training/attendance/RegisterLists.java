package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.attendance.RegisterView.Meeting;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.workforce.PersonId;

/** Sessions whose day has come, newest first, with how far their registers are: two statements, however many they are. */
@ApplicationScoped
class RegisterLists {

    private static final int MOST = 100;

    private static final String SESSIONS = "SELECT s, c, k.title, a.name, v.name FROM Session s JOIN s.cohort c"
            + " JOIN Course k ON k.code = c.courseCode JOIN Authority a ON a.id = c.authorityId"
            + " LEFT JOIN Trainer t ON t.id = s.trainerId LEFT JOIN Venue v ON v.id = s.venueId"
            + " WHERE c.authorityId IN :councils AND s.day BETWEEN :since AND :until AND c.status IN :on";

    private static final String NEWEST_FIRST = " ORDER BY s.day DESC, s.starts DESC, s.id";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected RegisterLists() {}

    RegisterLists(EntityManager em) {
        this.em = em;
    }

    List<RegisterLink> of(PersonId trainer, Collection<AuthorityId> councils, LocalDate since, LocalDate until) {
        return links(sessions(" AND t.personId = :trainer", councils, since, until)
                .setParameter("trainer", trainer.value()));
    }

    List<RegisterLink> of(Collection<AuthorityId> councils, LocalDate since, LocalDate until) {
        return links(sessions(" AND c.taken > 0", councils, since, until));
    }

    private TypedQuery<Object[]> sessions(
            String which, Collection<AuthorityId> councils, LocalDate since, LocalDate until) {
        return em.createQuery(SESSIONS + which + NEWEST_FIRST, Object[].class)
                .setParameter(
                        "councils", councils.stream().map(AuthorityId::code).toList())
                .setParameter("since", since)
                .setParameter("until", until)
                .setParameter("on", List.of(CohortStatus.OPEN, CohortStatus.CLOSED, CohortStatus.FINISHED))
                .setMaxResults(MOST);
    }

    private List<RegisterLink> links(TypedQuery<Object[]> sessions) {
        List<Object[]> rows = sessions.getResultList();
        Map<Long, Long> marked = markedIn(
                rows.stream().map(row -> ((Session) row[0]).id().value()).toList());
        return rows.stream().map(row -> link(row, marked)).toList();
    }

    private Map<Long, Long> markedIn(Collection<Long> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT a.sessionId, COUNT(a) FROM Attendance a WHERE a.sessionId IN :sessions"
                                + " GROUP BY a.sessionId",
                        Object[].class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static RegisterLink link(Object[] row, Map<Long, Long> marked) {
        Session session = (Session) row[0];
        Cohort date = (Cohort) row[1];
        Meeting meeting = new Meeting(
                date.id(),
                (String) row[2],
                (String) row[3],
                session.ordinal(),
                date.sessions().size(),
                session.day(),
                session.starts(),
                session.ends(),
                Optional.ofNullable((String) row[4]));
        return new RegisterLink(
                meeting,
                date.seats().taken(),
                marked.getOrDefault(session.id().value(), 0L).intValue());
    }
}
