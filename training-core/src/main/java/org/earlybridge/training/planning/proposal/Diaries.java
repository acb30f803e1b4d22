package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortMode;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.cohort.Trainer;
import org.earlybridge.training.cohort.TrainerId;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;

/** What is held when, by whom and where, by either council. */
@ApplicationScoped
class Diaries {

    private static final int USUAL_SESSION = 180;

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Diaries() {}

    Diaries(EntityManager em) {
        this.em = em;
    }

    /** Sessions of dates that are not called off. */
    List<Session> sessions(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT s FROM Session s JOIN s.cohort c WHERE s.day BETWEEN :first AND :last"
                                + " AND c.status <> :calledOff ORDER BY s.day, s.starts, s.id",
                        Session.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("calledOff", CohortStatus.CANCELLED)
                .getResultList();
    }

    /** Those who have taught courses of its family, whoever taught it most first. */
    List<TrainerId> trainersFor(Course course) {
        return em.createQuery(
                        "SELECT s.trainerId, COUNT(s) FROM Session s JOIN s.cohort c, Course k WHERE k.code = c.courseCode"
                                + " AND k.family = :family AND s.trainerId IS NOT NULL"
                                + " GROUP BY s.trainerId ORDER BY COUNT(s) DESC, s.trainerId",
                        Object[].class)
                .setParameter("family", course.family())
                .getResultStream()
                .map(row -> new TrainerId((Long) row[0]))
                .toList();
    }

    /** As it was held last, or as its taught time suggests. */
    CourseShape shapeOf(Course course) {
        return last(course.code()).map(Diaries::shape).orElseGet(() -> usual(course));
    }

    private Optional<Cohort> last(CourseCode course) {
        return em.createQuery(
                        "SELECT c FROM Cohort c WHERE c.courseCode = :course AND c.status <> :calledOff"
                                + " ORDER BY c.firstDay DESC, c.id DESC",
                        Cohort.class)
                .setParameter("course", course.code())
                .setParameter("calledOff", CohortStatus.CANCELLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static CourseShape shape(Cohort held) {
        List<Session> sessions = held.sessions();
        Session first = sessions.get(0);
        long weeks = sessions.size() < 2
                ? 1
                : ChronoUnit.DAYS.between(first.day(), sessions.get(1).day()) / 7;
        long minutes = Duration.between(first.starts(), first.ends()).toMinutes();
        return new CourseShape(
                clamp(sessions.size(), 1, CourseShape.MOST_SESSIONS),
                clamp(weeks, 1, CourseShape.MOST_WEEKS),
                clamp(minutes, CourseShape.LEAST_MINUTES, CourseShape.MOST_MINUTES),
                clamp(held.seats().capacity(), 1, CourseShape.MOST_PLACES),
                held.mode() == CohortMode.ONLINE);
    }

    private static CourseShape usual(Course course) {
        long taught = course.taught().toMinutes();
        long sessions = (taught + USUAL_SESSION - 1) / USUAL_SESSION;
        return new CourseShape(
                clamp(sessions, 1, CourseShape.MOST_SESSIONS),
                1,
                clamp(Math.min(taught, USUAL_SESSION), CourseShape.LEAST_MINUTES, CourseShape.MOST_MINUTES),
                16,
                false);
    }

    private static int clamp(long value, int least, int most) {
        return Math.toIntExact(Math.max(least, Math.min(most, value)));
    }

    /** Until the transaction ends nobody else can take the room through here. */
    void hold(VenueId venue) {
        em.find(Venue.class, venue.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Until the transaction ends nobody else can take the trainer's time through here. */
    void hold(TrainerId trainer) {
        em.find(Trainer.class, trainer.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Its id is known afterwards. */
    CohortId stored(Cohort cohort) {
        em.flush();
        return cohort.id();
    }

    /** As in CCC-26-045: the council's next number of that year. Whoever asks holds a row that makes others wait. */
    String nextReference(AuthorityId council, int year) {
        String prefix = "%s-%02d-".formatted(council.code(), year % 100);
        int last = em.createQuery("SELECT c.reference FROM Cohort c WHERE c.reference LIKE :prefix", String.class)
                .setParameter("prefix", prefix + "%")
                .getResultStream()
                .map(reference -> reference.substring(prefix.length()))
                .filter(number -> number.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return prefix + "%03d".formatted(last + 1);
    }
}
