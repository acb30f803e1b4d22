package org.earlybridge.training.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.setting.ProviderId;

/** What people entered about the way to venues. */
@ApplicationScoped
class TravelCorrections {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected TravelCorrections() {}

    TravelCorrections(EntityManager em) {
        this.em = em;
    }

    /** Both the setting's own and its area's, for all these venues in one statement. */
    List<TravelCorrection> from(Origin origin, Collection<VenueId> venues) {
        if (venues.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT t FROM TravelCorrection t WHERE t.venueId IN :venues"
                                + " AND (t.outwardCode = :area OR t.providerId = :setting)",
                        TravelCorrection.class)
                .setParameter("venues", venues.stream().map(VenueId::value).toList())
                .setParameter("area", origin.area().code())
                .setParameter("setting", origin.setting().map(ProviderId::value).orElse(-1L))
                .getResultList();
    }

    Optional<TravelCorrection> of(ProviderId setting, VenueId venue) {
        return em.createQuery(
                        "SELECT t FROM TravelCorrection t WHERE t.providerId = :setting AND t.venueId = :venue",
                        TravelCorrection.class)
                .setParameter("setting", setting.value())
                .setParameter("venue", venue.value())
                .getResultStream()
                .findFirst();
    }

    void add(TravelCorrection correction) {
        em.persist(correction);
    }
}
