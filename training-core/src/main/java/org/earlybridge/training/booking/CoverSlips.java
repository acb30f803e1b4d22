package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;

/** Every evidence slip that was made. */
@ApplicationScoped
class CoverSlips {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CoverSlips() {}

    void add(CoverSlip slip) {
        em.persist(slip);
        em.flush();
    }

    /** EB-7K4M-02/3 is the third about that booking. Whoever makes one holds the setting's row. */
    String nextNumber(Booking booking) {
        long before = em.createQuery("SELECT COUNT(s) FROM CoverSlip s WHERE s.bookingId = :booking", Long.class)
                .setParameter("booking", booking.id())
                .getSingleResult();
        return booking.reference() + "/" + (before + 1);
    }

    /** Of settings of these councils alone. */
    Optional<CoverSlip> with(String number, Collection<AuthorityId> councils) {
        return em.createQuery(
                        "SELECT s FROM CoverSlip s WHERE s.number = :number AND s.authorityId IN :councils",
                        CoverSlip.class)
                .setParameter("number", number)
                .setParameter(
                        "councils", councils.stream().map(AuthorityId::code).collect(Collectors.toList()))
                .getResultStream()
                .findFirst();
    }
}
