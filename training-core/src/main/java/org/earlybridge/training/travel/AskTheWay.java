package org.earlybridge.training.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;

/** The way for somebody of whom we know only a postcode, or its first half. */
@ApplicationScoped
public class AskTheWay {

    @Inject
    private Places places;

    @Inject
    private FindTravel travel;

    protected AskTheWay() {}

    AskTheWay(Places places, FindTravel travel) {
        this.places = places;
        this.travel = travel;
    }

    /** Empty when it is no postcode, or of no area we know: then nothing is said about the way. */
    @Transactional
    @AllowedTo(everyone = true)
    public Optional<Map<VenueId, Travel>> from(String postcode, Collection<Venue> venues) {
        return OutwardCode.of(postcode)
                .flatMap(places::area)
                .map(area -> travel.from(Origin.area(area.code(), area.middle()), venues));
    }
}
