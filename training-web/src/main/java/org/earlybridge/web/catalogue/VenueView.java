package org.earlybridge.web.catalogue;

import java.util.Optional;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.travel.Travel;
import org.earlybridge.web.format.Words;

/** Where a course date is held, and how far it is. */
public final class VenueView {

    private static final Words WORDS = new Words();

    private final Venue venue;
    private final Optional<Travel> way;
    private final String from;

    VenueView(Venue venue, Optional<Travel> way, String from) {
        this.venue = venue;
        this.way = way;
        this.from = from;
    }

    public long getId() {
        return venue.id().value();
    }

    public String getName() {
        return venue.name();
    }

    /** March Library, PE15 8XX */
    public String getNameAndPostcode() {
        return venue.name() + ", " + venue.postcode();
    }

    public String getAddress() {
        return venue.address() + ", " + venue.town() + ", " + venue.postcode();
    }

    /** Empty when nobody said where from. */
    public String getWay() {
        return way.map(travel -> WORDS.miles(travel.straightLine().tenthsOfMiles() / 10.0) + ", "
                        + WORDS.minutes(travel.minutesByCar()) + " by car from " + from + ".")
                .orElse("");
    }

    /** How we know the minutes: said wherever they are. */
    public String getBasis() {
        return way.map(travel -> "How we know: " + travel.basisInWords() + ".").orElse("");
    }

    public String getStepFree() {
        return venue.isStepFree() ? "Step-free" : "Not step-free";
    }

    public String getParking() {
        return venue.parking().orElse("");
    }

    public String getBusNote() {
        return venue.busNote().orElse("");
    }
}
