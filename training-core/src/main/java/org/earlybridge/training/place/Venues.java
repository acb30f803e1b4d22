package org.earlybridge.training.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every venue either council uses. */
@ApplicationScoped
public class Venues {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Venues() {}

    public Venues(EntityManager em) {
        this.em = em;
    }

    public Optional<Venue> with(VenueId id) {
        return Optional.ofNullable(em.find(Venue.class, id.value()));
    }

    /** Those with these ids, in one statement. */
    public Map<VenueId, Venue> with(Collection<VenueId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT v FROM Venue v WHERE v.id IN :ids", Venue.class)
                .setParameter("ids", ids.stream().map(VenueId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Venue::id, Function.identity()));
    }

    /** By name; a few hundred at most. */
    public List<Venue> all() {
        return em.createQuery("SELECT v FROM Venue v ORDER BY v.name, v.id", Venue.class)
                .getResultList();
    }

    /** How far each venue is from there. A few hundred venues at most: one statement, and the arithmetic is ours. */
    public Map<VenueId, Distance> distancesFrom(Point origin) {
        List<Object[]> rows = em.createQuery("SELECT v.id, v.latitude, v.longitude FROM Venue v", Object[].class)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new VenueId((Long) row[0]),
                        row -> origin.to(new Point((Double) row[1], (Double) row[2], true))));
    }
}
