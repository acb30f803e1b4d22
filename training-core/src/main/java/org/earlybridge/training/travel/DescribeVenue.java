package org.earlybridge.training.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.place.WayIn;

/** Somebody who knows a venue says how people get to it and into it. A venue belongs to no council, so either may. */
@ApplicationScoped
public class DescribeVenue {

    @Inject
    private Venues venues;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    protected DescribeVenue() {}

    DescribeVenue(Venues venues, Trail trail, Caller caller) {
        this.venues = venues;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public void with(VenueId id, WayIn said) {
        Venue venue = venues.with(id).orElseThrow(() -> new NotFound("venue " + id.value()));
        WayIn before = venue.wayIn();
        if (before.equals(said)) {
            return;
        }
        venue.describe(said);
        trail.tell(
                caller.mark(),
                Deed.of("venue described", "venue", id.value()).changing(before.inWords(), said.inWords()));
    }
}
