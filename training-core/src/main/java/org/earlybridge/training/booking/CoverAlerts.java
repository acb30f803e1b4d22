package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.ProviderId;

/** Places that turned red after they were booked, and places that were booked although they were red. */
@ApplicationScoped
class CoverAlerts {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CoverAlerts() {}

    /** Stored at once, so that its number can be told. */
    void add(CoverAlert alert) {
        em.persist(alert);
        em.flush();
    }

    Optional<CoverAlert> about(BookingReference reference) {
        return em.createQuery(
                        "SELECT a FROM CoverAlert a JOIN FETCH a.booking b WHERE b.reference = :reference AND a.live = 1",
                        CoverAlert.class)
                .setParameter("reference", reference.text())
                .getResultStream()
                .findFirst();
    }

    /** The soonest first. */
    List<CoverAlert> at(Collection<ProviderId> settings) {
        return em.createQuery(
                        "SELECT a FROM CoverAlert a JOIN FETCH a.booking WHERE a.providerId IN :settings AND a.live = 1"
                                + " ORDER BY a.day, a.id",
                        CoverAlert.class)
                .setParameter(
                        "settings", settings.stream().map(ProviderId::value).toList())
                .getResultList();
    }

    /** The soonest first. */
    List<CoverAlert> in(AuthorityId council, int most) {
        return em.createQuery(
                        "SELECT a FROM CoverAlert a JOIN FETCH a.booking WHERE a.authorityId = :council AND a.live = 1"
                                + " ORDER BY a.day, a.id",
                        CoverAlert.class)
                .setParameter("council", council.code())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the council's settings that were red already when they were booked, on dates to come. */
    List<Booking> bookedRed(AuthorityId council, LocalDate today, int most) {
        return em.createQuery(
                        "SELECT b FROM Booking b, Cohort c WHERE c.id = b.cohortId AND b.homeAuthorityId = :council"
                                + " AND b.status = :confirmed AND b.cover.because IS NOT NULL AND c.lastDay >= :today"
                                + " ORDER BY c.firstDay, b.id",
                        Booking.class)
                .setParameter("council", council.code())
                .setParameter("confirmed", BookingStatus.CONFIRMED)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** What these dates are called, and when they begin. */
    Map<CohortId, Titled> titles(Collection<CohortId> dates) {
        return em.createQuery(
                        "SELECT c.id, k.title, c.firstDay FROM Cohort c, Course k WHERE k.code = c.courseCode"
                                + " AND c.id IN :dates",
                        Object[].class)
                .setParameter("dates", dates.stream().map(CohortId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new CohortId((Long) row[0]), row -> new Titled((String) row[1], (LocalDate) row[2])));
    }

    record Titled(String course, LocalDate firstDay) {}

    /** Confirmed after a check, on dates that are not over. What nobody checked cannot have turned red. */
    List<Booking> toWatch(ProviderId setting, LocalDate today) {
        return em.createQuery(
                        "SELECT b FROM Booking b, Cohort c WHERE c.id = b.cohortId AND b.providerId = :setting"
                                + " AND b.status = :confirmed AND b.cover.verdict IS NOT NULL AND c.lastDay >= :today"
                                + " ORDER BY c.firstDay, b.id",
                        Booking.class)
                .setParameter("setting", setting.value())
                .setParameter("confirmed", BookingStatus.CONFIRMED)
                .setParameter("today", today)
                .getResultList();
    }

    /** True for one of those who ask, once for each night. */
    boolean beginNight(LocalDate night) {
        return em.createQuery("UPDATE CoverNight n SET n.night = :night WHERE n.night < :night")
                        .setParameter("night", night)
                        .executeUpdate()
                > 0;
    }
}
