package org.earlybridge.training.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.setting.ProviderId;

/** Everybody we know, and where they work. Who may see whom is asked of their employment, which has a council. */
@ApplicationScoped
public class People {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected People() {}

    public People(EntityManager em) {
        this.em = em;
    }

    public Optional<Person> with(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.value()));
    }

    /** Those with these ids, by name, in one statement. */
    public List<Person> with(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT p FROM Person p WHERE p.id IN :ids ORDER BY p.familyName, p.givenName, p.id",
                        Person.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultList();
    }

    /** Until the commit: who books for one of them at the same moment waits. One order for all, so nobody waits in a ring. */
    public void lock(Collection<PersonId> ids) {
        ids.stream()
                .map(PersonId::value)
                .sorted()
                .distinct()
                .forEach(id -> em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Stored at once: rows that name the person by its id alone may follow in the same transaction. */
    public void add(Person person) {
        em.persist(person);
        em.flush();
    }

    public void add(Employment employment) {
        em.persist(employment);
    }

    /** Who works at the setting on the day, by name. */
    public List<Employment> employedAt(ProviderId provider, LocalDate day) {
        return em.createQuery(
                        "SELECT e FROM Employment e, Person p WHERE p.id = e.personId AND e.providerId = :provider"
                                + " AND e.started <= :day AND (e.ended IS NULL OR e.ended >= :day)"
                                + " ORDER BY p.familyName, p.givenName, e.id",
                        Employment.class)
                .setParameter("provider", provider.value())
                .setParameter("day", day)
                .getResultList();
    }

    /** Who works at the setting on at least one of the days from first to last, both included. */
    public List<Employment> employedBetween(ProviderId provider, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT e FROM Employment e WHERE e.providerId = :provider"
                                + " AND e.started <= :last AND (e.ended IS NULL OR e.ended >= :first) ORDER BY e.id",
                        Employment.class)
                .setParameter("provider", provider.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Where the person works on the day. */
    public List<Employment> employmentsOf(PersonId person, LocalDate day) {
        return em.createQuery(
                        "SELECT e FROM Employment e WHERE e.personId = :person"
                                + " AND e.started <= :day AND (e.ended IS NULL OR e.ended >= :day) ORDER BY e.started, e.id",
                        Employment.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }
}
