package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.setting.ProviderId;

/** Every setting's rooms, booked children and shifts. */
@ApplicationScoped
public class Rosters {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Rosters() {}

    public Rosters(EntityManager em) {
        this.em = em;
    }

    public List<Room> roomsOf(ProviderId setting) {
        return em.createQuery(
                        "SELECT r FROM Room r WHERE r.providerId = :setting ORDER BY r.listOrder, r.id", Room.class)
                .setParameter("setting", setting.value())
                .getResultList();
    }

    /** Weekly patterns that hold on at least one of the days from first to last, both included. */
    public List<BookedChildren> childrenAt(ProviderId setting, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT b FROM BookedChildren b, Room r WHERE r.id = b.roomId AND r.providerId = :setting"
                                + " AND b.firstDay <= :last AND (b.lastDay IS NULL OR b.lastDay >= :first)"
                                + " ORDER BY b.weekday, b.arrives, b.id",
                        BookedChildren.class)
                .setParameter("setting", setting.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Weekly patterns that hold on at least one of the days from first to last, both included. */
    public List<Shift> shiftsAt(ProviderId setting, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT s FROM Shift s, Employment e WHERE e.id = s.employmentId AND e.providerId = :setting"
                                + " AND s.firstDay <= :last AND (s.lastDay IS NULL OR s.lastDay >= :first)"
                                + " ORDER BY s.weekday, s.starts, s.id",
                        Shift.class)
                .setParameter("setting", setting.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** When the children of a setting's rooms eat, every week. */
    public List<RoomMeal> mealsOf(ProviderId setting) {
        return em.createQuery(
                        "SELECT m FROM RoomMeal m, Room r WHERE r.id = m.roomId AND r.providerId = :setting"
                                + " ORDER BY m.roomId, m.weekday, m.starts",
                        RoomMeal.class)
                .setParameter("setting", setting.value())
                .getResultList();
    }

    /** From first to last, both included, with everybody who goes: three statements however many outings there are. */
    public List<PlannedOuting> outingsAt(ProviderId setting, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT o FROM PlannedOuting o WHERE o.providerId = :setting AND o.day >= :first AND o.day <= :last"
                                + " ORDER BY o.day, o.starts, o.id",
                        PlannedOuting.class)
                .setHint("eclipselink.batch", "o.parties")
                .setHint("eclipselink.batch", "o.adults")
                .setParameter("setting", setting.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    public Optional<PlannedOuting> outing(long id) {
        return Optional.ofNullable(em.find(PlannedOuting.class, id));
    }

    public void add(RoomMeal meal) {
        em.persist(meal);
    }

    public void remove(RoomMeal meal) {
        em.remove(meal);
    }

    public void add(PlannedOuting outing) {
        em.persist(outing);
    }

    public void remove(PlannedOuting outing) {
        em.remove(outing);
    }

    public Optional<Room> room(RoomId id) {
        return Optional.ofNullable(em.find(Room.class, id.value()));
    }

    /** Its id is known afterwards. */
    public void add(Room room) {
        em.persist(room);
        em.flush();
    }

    public void add(BookedChildren children) {
        em.persist(children);
    }

    public void remove(BookedChildren children) {
        em.remove(children);
    }

    public void add(Shift shift) {
        em.persist(shift);
    }

    public void remove(Shift shift) {
        em.remove(shift);
    }

    /** What was added, ended and removed so far is there for every later question. */
    public void settle() {
        em.flush();
    }
}
