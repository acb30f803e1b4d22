package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.AwayAlready.Away;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.workforce.PersonId;

/** Every booking there is or was. */
@ApplicationScoped
class Bookings {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Bookings() {}

    Bookings(EntityManager em) {
        this.em = em;
    }

    /** Its places are stored with it, at once, so that the unique key speaks before anything is built on them. */
    void add(Booking booking) {
        em.persist(booking);
        em.flush();
    }

    /** What was changed so far is written now: the next question must see it. */
    void write() {
        em.flush();
    }

    Optional<Booking> with(BookingReference reference) {
        return em.createQuery("SELECT b FROM Booking b WHERE b.reference = :reference", Booking.class)
                .setParameter("reference", reference.text())
                .getResultStream()
                .findFirst();
    }

    /** The one that was made by that price: a price is used once. */
    Optional<Booking> by(QuoteId quote) {
        return em.createQuery("SELECT b FROM Booking b WHERE b.bargain.quoteId = :quote ORDER BY b.id", Booking.class)
                .setParameter("quote", quote.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Asked before anything is locked; the booking itself is read once its course date's row is. */
    Optional<CohortId> dateOf(BookingReference reference) {
        return em.createQuery("SELECT b.cohortId FROM Booking b WHERE b.reference = :reference", Long.class)
                .setParameter("reference", reference.text())
                .getResultStream()
                .findFirst()
                .map(CohortId::new);
    }

    /** Asked before anything is locked, for whoever locks the setting first. */
    Optional<ProviderId> settingOf(BookingReference reference) {
        return em.createQuery("SELECT b.providerId FROM Booking b WHERE b.reference = :reference", Long.class)
                .setParameter("reference", reference.text())
                .getResultStream()
                .findFirst()
                .map(ProviderId::new);
    }

    boolean include(String basket) {
        return inBasket(basket) > 0;
    }

    /** Those that were made together under that sign, by their numbers. */
    List<Booking> together(String basket) {
        return em.createQuery("SELECT b FROM Booking b WHERE b.basket = :basket ORDER BY b.reference", Booking.class)
                .setParameter("basket", basket)
                .getResultList();
    }

    /** How many were made together under that sign so far. */
    int inBasket(String basket) {
        return em.createQuery("SELECT COUNT(b) FROM Booking b WHERE b.basket = :basket", Long.class)
                .setParameter("basket", basket)
                .getSingleResult()
                .intValue();
    }

    /** Those of these people who are on that date, or wait for it. */
    List<PersonId> alreadyOn(CohortId date, Collection<PersonId> people) {
        return em.createQuery(
                        "SELECT p.personId FROM BookedPlace p WHERE p.cohortId = :date AND p.live = 1"
                                + " AND p.personId IN :people ORDER BY p.personId",
                        Long.class)
                .setParameter("date", date.value())
                .setParameter("people", values(people))
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /** Those of these people who have a place, held or confirmed, somewhere else while that date is taught. */
    List<Clash> clashesWith(CohortId date, Collection<PersonId> people) {
        return em.createQuery(
                        "SELECT DISTINCT p.personId, p.cohortId FROM BookedPlace p, Session mine, Session other"
                                + " WHERE p.personId IN :people AND p.cohortId <> :date"
                                + " AND p.state IN (:held, :confirmed)"
                                + " AND mine.cohort.id = :date AND other.cohort.id = p.cohortId AND other.day = mine.day"
                                + " AND other.starts < mine.ends AND mine.starts < other.ends"
                                + " ORDER BY p.personId, p.cohortId",
                        Object[].class)
                .setParameter("people", values(people))
                .setParameter("date", date.value())
                .setParameter("held", PlaceState.HELD)
                .setParameter("confirmed", PlaceState.CONFIRMED)
                .getResultStream()
                .map(row -> new Clash(new PersonId((Long) row[0]), new CohortId((Long) row[1])))
                .toList();
    }

    /** Of those who work at the setting, wherever they were booked from. */
    List<Away> awayFrom(ProviderId setting, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT p.personId, s.day, s.starts, s.ends, s.venueId FROM BookedPlace p, Session s"
                                + " WHERE s.cohort.id = p.cohortId AND s.day BETWEEN :first AND :last"
                                + " AND p.state IN (:held, :confirmed) AND EXISTS (SELECT e.id FROM Employment e"
                                + " WHERE e.personId = p.personId AND e.providerId = :setting)"
                                + " ORDER BY p.personId, s.day, s.starts",
                        Object[].class)
                .setParameter("setting", setting.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("held", PlaceState.HELD)
                .setParameter("confirmed", PlaceState.CONFIRMED)
                .getResultStream()
                .map(row -> new Away(
                        new PersonId((Long) row[0]),
                        new Meeting(
                                (LocalDate) row[1],
                                (LocalTime) row[2],
                                (LocalTime) row[3],
                                Optional.ofNullable((Long) row[4]).map(VenueId::new))))
                .toList();
    }

    /** Places that are confirmed, attended or not, with their bookings, in the order they were booked. */
    List<BookedPlace> confirmedOn(CohortId date) {
        return em.createQuery(
                        "SELECT p FROM BookedPlace p JOIN FETCH p.booking WHERE p.cohortId = :date"
                                + " AND p.state = :confirmed ORDER BY p.id",
                        BookedPlace.class)
                .setParameter("date", date.value())
                .setParameter("confirmed", PlaceState.CONFIRMED)
                .getResultList();
    }

    /** In the order in which it is their turn. */
    List<Booking> waitingFor(CohortId date) {
        return em.createQuery(
                        "SELECT b FROM Booking b WHERE b.cohortId = :date AND b.status = :waiting ORDER BY b.queueNo",
                        Booking.class)
                .setParameter("date", date.value())
                .setParameter("waiting", BookingStatus.WAITING)
                .getResultList();
    }

    /** Behind everybody who waits. The date's row is locked meanwhile, so no two get the same number. */
    long nextQueueNo(CohortId date) {
        return queueNo("MAX", date).map(last -> last + 1).orElse(1L);
    }

    /** Before everybody who waits. */
    long firstQueueNo(CohortId date) {
        return queueNo("MIN", date).map(first -> first - 1).orElse(1L);
    }

    private Optional<Long> queueNo(String which, CohortId date) {
        return Optional.ofNullable(
                em.createQuery("SELECT " + which + "(b.queueNo) FROM Booking b WHERE b.cohortId = :date", Long.class)
                        .setParameter("date", date.value())
                        .getSingleResult());
    }

    /** How many bookings go before that one, itself counted: 1 is the first. */
    int positionOf(Booking waiting) {
        return em.createQuery(
                        "SELECT COUNT(b) FROM Booking b WHERE b.cohortId = :date AND b.status = :waiting"
                                + " AND b.queueNo <= :queueNo",
                        Long.class)
                .setParameter("date", waiting.cohort().value())
                .setParameter("waiting", BookingStatus.WAITING)
                .setParameter("queueNo", waiting.queueNo().orElseThrow())
                .getSingleResult()
                .intValue();
    }

    /** Newest first, of these settings, from that id downwards. */
    List<Booking> of(Collection<ProviderId> settings, Collection<BookingStatus> statuses, long below, int most) {
        return em.createQuery(
                        "SELECT b FROM Booking b WHERE b.providerId IN :settings AND b.status IN :statuses"
                                + " AND b.id < :below ORDER BY b.id DESC",
                        Booking.class)
                .setParameter(
                        "settings", settings.stream().map(ProviderId::value).toList())
                .setParameter("statuses", statuses)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    private static List<Long> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    /** Somebody, and the other date that she is on at the same time. */
    record Clash(PersonId person, CohortId other) {}
}
