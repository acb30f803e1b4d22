package org.earlybridge.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.place.District;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.place.Venues;

/** Every venue, and what nobody has said of it yet. */
@Named
@RequestScoped
public class VenuesPage {

    @Inject
    private Venues venues;

    @Inject
    private Places places;

    public List<VenueLine> getVenues() {
        Map<DistrictCode, String> districts =
                places.districts().stream().collect(Collectors.toMap(District::code, District::name));
        return venues.all().stream()
                .map(venue -> new VenueLine(venue, districts.getOrDefault(venue.district(), "")))
                .toList();
    }
}
