package org.earlybridge.training.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Every outward code and district we know. */
@ApplicationScoped
public class Places {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Places() {}

    public Places(EntityManager em) {
        this.em = em;
    }

    /** Empty for a code nobody entered: then we cannot say how far anything is. */
    public Optional<Area> area(OutwardCode code) {
        return Optional.ofNullable(em.find(Area.class, code.code()));
    }

    public Optional<District> district(DistrictCode code) {
        return Optional.ofNullable(em.find(District.class, code.code()));
    }

    /** Both councils' and the neighbours', by name. */
    public List<District> districts() {
        return em.createQuery("SELECT d FROM District d ORDER BY d.name", District.class)
                .getResultList();
    }
}
