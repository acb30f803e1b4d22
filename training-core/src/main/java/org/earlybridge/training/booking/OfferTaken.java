package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;

/**
 * A place offered from the waiting list is asked about again when the offer is made and when it is taken up: weeks may have
 * passed since somebody asked for it. Red needs a manager's name and reason, as in every booking; one that was given when
 * they joined the list still stands.
 */
@ApplicationScoped
class OfferTaken {

    @Inject
    private Sparing sparing;

    protected OfferTaken() {}

    /** Only told: whoever has the offer still has to say yes. */
    Release asItStands(Booking offered) {
        return sparing.of(offered).together();
    }

    /** The setting's row is held by whoever calls. Empty when the offer may be taken up; what was said is kept with it. */
    Optional<Refused> hindrance(Booking offered, Optional<String> because) {
        PartyRelease asked = sparing.of(offered);
        boolean answeredFor = offered.cover().because().isPresent();
        if (asked.colour() == Colour.RED && answeredFor && because.isEmpty()) {
            offered.cover(offered.cover(), asked);
            return Optional.empty();
        }
        try {
            offered.cover(sparing.taken(offered.provider(), asked, because), asked);
        } catch (NotBooked e) {
            return Optional.of(e.refused());
        }
        sparing.tell(offered);
        return Optional.empty();
    }
}
