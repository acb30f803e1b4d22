package org.earlybridge.training.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.compliance.Staff.Worker;
import org.earlybridge.training.listing.Slice;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.Person;

/** The people of one setting, a page at a time. */
@ApplicationScoped
class StaffLists {

    private static final String THOSE = " FROM Employment e, Person p WHERE p.id = e.personId"
            + " AND e.providerId = :setting AND e.started <= :day AND (e.ended IS NULL OR e.ended >= :day)"
            + " AND (LOWER(CONCAT(p.givenName, ' ', p.familyName)) LIKE :words ESCAPE '!'"
            + " OR LOWER(e.jobTitle) LIKE :words ESCAPE '!')";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected StaffLists() {}

    StaffLists(EntityManager em) {
        this.em = em;
    }

    List<Worker> page(ProviderId setting, LocalDate day, Slice<StaffLine.Column> slice) {
        String order = " ORDER BY " + slice.column().path + slice.direction() + ", p.familyName, p.givenName, e.id";
        return those(setting, day, slice, em.createQuery("SELECT e, p" + THOSE + order, Object[].class))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultStream()
                .map(row -> new Worker((Employment) row[0], (Person) row[1]))
                .toList();
    }

    long count(ProviderId setting, LocalDate day, Slice<StaffLine.Column> slice) {
        return those(setting, day, slice, em.createQuery("SELECT COUNT(e)" + THOSE, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> those(
            ProviderId setting, LocalDate day, Slice<StaffLine.Column> slice, TypedQuery<T> query) {
        return query.setParameter("setting", setting.value())
                .setParameter("day", day)
                .setParameter("words", slice.pattern());
    }
}
