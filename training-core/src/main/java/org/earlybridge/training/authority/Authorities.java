package org.earlybridge.training.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every council there has been. */
@ApplicationScoped
public class Authorities {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Authorities() {}

    public Authorities(EntityManager em) {
        this.em = em;
    }

    /** Those that exist on the day, by name. */
    public List<Authority> on(LocalDate day) {
        return em.createQuery("SELECT a FROM Authority a ORDER BY a.name", Authority.class)
                .getResultStream()
                .filter(authority -> authority.existsOn(day))
                .toList();
    }

    public Optional<Authority> with(AuthorityId id) {
        return Optional.ofNullable(em.find(Authority.class, id.code()));
    }
}
