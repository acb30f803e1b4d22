package org.earlybridge.web.insight;

import org.earlybridge.training.place.Venue;

/** One venue in the list. */
public final class VenueLine {

    private final Venue venue;
    private final String district;

    VenueLine(Venue venue, String district) {
        this.venue = venue;
        this.district = district;
    }

    public String getHref() {
        return "/office/venue?id=" + venue.id().value();
    }

    public String getName() {
        return venue.name();
    }

    public String getTown() {
        return venue.town() + ", " + venue.postcode();
    }

    public String getDistrict() {
        return district;
    }

    public int getCapacity() {
        return venue.capacity();
    }

    public String getStepFree() {
        return venue.isStepFree() ? "Step-free" : "Not step-free";
    }

    public String getParking() {
        return venue.parking().orElse("nobody has said");
    }

    public String getBusNote() {
        return venue.busNote().orElse("nobody has said");
    }
}
