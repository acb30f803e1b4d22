package org.earlybridge.training.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.invoicing.Vat;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.Provider;

/** How VAT sees each setting. */
@ApplicationScoped
public class VatStandings {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected VatStandings() {}

    /**
     * For training that the council sells to the setting. Only a maintained school or a children's centre of the same council
     * can be one body with it, and whether it is somebody has to say; until then this is empty.
     */
    public Optional<Vat> of(Provider provider, AuthorityId seller, LocalDate day) {
        if (!provider.council().equals(seller) || !mayBeOneBody(provider)) {
            return Optional.of(Vat.EXEMPT);
        }
        return said(provider, day).map(standing -> standing.isOneBody() ? Vat.NO_SUPPLY : Vat.EXEMPT);
    }

    static boolean mayBeOneBody(Provider provider) {
        return switch (provider.payerClass()) {
            case MAINTAINED_NURSERY_SCHOOL, MAINTAINED_SCHOOL_CLASS, CHILDRENS_CENTRE -> true;
            default -> false;
        };
    }

    Optional<VatStanding> said(Provider provider, LocalDate day) {
        return em.createQuery(
                        "SELECT s FROM VatStanding s WHERE s.providerId = :provider AND s.firstDay <= :day"
                                + " ORDER BY s.firstDay DESC",
                        VatStanding.class)
                .setParameter("provider", provider.id().value())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(VatStanding standing) {
        em.persist(standing);
        em.flush();
    }
}
