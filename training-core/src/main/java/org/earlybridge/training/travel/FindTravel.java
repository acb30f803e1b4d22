package org.earlybridge.training.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;

/** How people get to venues: the setting's own word before its area's, and either before our estimate. */
@ApplicationScoped
public class FindTravel {

    @Inject
    private TravelCorrections corrections;

    protected FindTravel() {}

    FindTravel(TravelCorrections corrections) {
        this.corrections = corrections;
    }

    /** The way to each of the venues, with one statement however many there are. */
    @Transactional
    @AllowedTo(everyone = true)
    public Map<VenueId, Travel> from(Origin origin, Collection<Venue> venues) {
        Map<VenueId, TravelCorrection> entered =
                corrections.from(origin, venues.stream().map(Venue::id).toList()).stream()
                        .collect(Collectors.toMap(
                                TravelCorrection::venue,
                                Function.identity(),
                                BinaryOperator.maxBy(Comparator.comparing(TravelCorrection::isForOneSetting))));
        return venues.stream().collect(Collectors.toMap(Venue::id, venue -> {
            Travel estimate = Travel.estimated(origin.position().to(venue.position()));
            TravelCorrection word = entered.get(venue.id());
            return word == null ? estimate : estimate.correctedBy(word);
        }));
    }
}
