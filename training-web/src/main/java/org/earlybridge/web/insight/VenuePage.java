package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.place.WayIn;
import org.earlybridge.training.travel.DescribeVenue;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;

/** How people get to one venue and into it: said by the training team of either council, shown on every date held there. */
@Named
@RequestScoped
public class VenuePage {

    @Inject
    private Venues venues;

    @Inject
    private DescribeVenue describeVenue;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    private Venue venue;
    private String parking = "";
    private String busNote = "";
    private String stepFree = "no";

    @PostConstruct
    void look() {
        venue = request.number("id")
                .flatMap(id -> venues.with(new VenueId(id)))
                .orElseThrow(() -> new NotFound("venue " + request.parameter("id")));
        parking = venue.parking().orElse("");
        busNote = venue.busNote().orElse("");
        stepFree = venue.isStepFree() ? "yes" : "no";
    }

    @AllowedTo(Role.COORDINATOR)
    public void save() {
        if (parking.strip().length() > WayIn.LONGEST_PARKING) {
            problems.add("parking", "Parking must be " + WayIn.LONGEST_PARKING + " characters or fewer");
        }
        if (busNote.strip().length() > WayIn.LONGEST_BUS_NOTE) {
            problems.add("bus", "The bus note must be " + WayIn.LONGEST_BUS_NOTE + " characters or fewer");
        }
        if (!problems.isAny()) {
            describeVenue.with(
                    venue.id(), new WayIn(request.parameter("stepFree").equals("yes"), parking, busNote));
            request.leadTo("/office/venue?id=" + venue.id().value() + "&saved=yes");
        }
    }

    public long getId() {
        return venue.id().value();
    }

    public String getName() {
        return venue.name();
    }

    public String getAddress() {
        return venue.address() + ", " + venue.town() + ", " + venue.postcode();
    }

    public boolean isSaved() {
        return request.has("saved");
    }

    public boolean isStepFree() {
        return request.has("stepFree") ? request.parameter("stepFree").equals("yes") : stepFree.equals("yes");
    }

    public String getParking() {
        return parking;
    }

    public void setParking(String parking) {
        this.parking = parking;
    }

    public String getBusNote() {
        return busNote;
    }

    public void setBusNote(String busNote) {
        this.busNote = busNote;
    }
}
