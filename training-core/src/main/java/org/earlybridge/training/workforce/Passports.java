package org.earlybridge.training.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people are qualified in and have proved; on screen the training record. */
@ApplicationScoped
public class Passports {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Passports() {}

    public Passports(EntityManager em) {
        this.em = em;
    }

    /** All of these people's, ended ones too and revoked ones not, newest first. */
    public List<Certificate> certificatesOf(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT c FROM Certificate c WHERE c.personId IN :people AND c.revokedAt IS NULL"
                                + " ORDER BY c.issued DESC, c.id",
                        Certificate.class)
                .setParameter("people", values(people))
                .getResultList();
    }

    public Optional<Certificate> with(CertificateId id) {
        return Optional.ofNullable(em.find(Certificate.class, id.value()));
    }

    /** In force or not. */
    public Optional<Certificate> withCode(String code) {
        return em.createQuery("SELECT c FROM Certificate c WHERE c.code = :code", Certificate.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** In force, earned by that place. */
    public List<Certificate> earnedBy(long place) {
        return em.createQuery(
                        "SELECT c FROM Certificate c WHERE c.placeId = :place AND c.revokedAt IS NULL ORDER BY c.id",
                        Certificate.class)
                .setParameter("place", place)
                .getResultList();
    }

    /** What was changed so far is written now: a new certificate must not meet the one it replaces. */
    public void write() {
        em.flush();
    }

    /** Its id is known afterwards. */
    public void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    public void add(Qualification qualification) {
        em.persist(qualification);
    }

    /** All of these people's, newest first. */
    public List<Qualification> qualificationsOf(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT q FROM Qualification q WHERE q.personId IN :people ORDER BY q.awarded DESC, q.id",
                        Qualification.class)
                .setParameter("people", values(people))
                .getResultList();
    }

    /** In the order of the training matrix. */
    public List<Requirement> requirements() {
        return em.createQuery("SELECT r FROM Requirement r ORDER BY r.listOrder, r.code", Requirement.class)
                .getResultList();
    }

    /** Those of these codes, in the same order. */
    public List<Requirement> requirements(Collection<RequirementCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT r FROM Requirement r WHERE r.code IN :codes ORDER BY r.listOrder, r.code",
                        Requirement.class)
                .setParameter("codes", codes.stream().map(RequirementCode::code).toList())
                .getResultList();
    }

    private static List<Long> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
