package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.place.District;
import org.earlybridge.training.place.Places;

/** The districts of the two councils, by name: those somebody can register in. */
@ApplicationScoped
public class ListDistricts {

    @Inject
    private Places places;

    @Transactional
    @AllowedTo(everyone = true)
    public List<District> ours() {
        return places.districts().stream()
                .filter(district -> district.council().isPresent())
                .toList();
    }
}
