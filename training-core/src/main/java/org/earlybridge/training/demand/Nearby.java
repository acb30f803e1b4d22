package org.earlybridge.training.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Optional;
import org.earlybridge.training.place.Area;
import org.earlybridge.training.place.Distance;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.place.Places;

/** How many others wait for the same within reach, at a time of day that would suit both. */
@ApplicationScoped
class Nearby {

    /** As far as people in these two counties go for a day's course. */
    static final int MILES = 15;

    private static final Distance REACH = Distance.ofMiles(MILES);

    @Inject
    private DateRequests requests;

    @Inject
    private Places places;

    protected Nearby() {}

    Nearby(DateRequests requests, Places places) {
        this.requests = requests;
        this.places = places;
    }

    int others(Wish wish, String asker) {
        return Math.toIntExact(requests.waitingForTheSameAs(wish).stream()
                .filter(other -> !other.asker().equals(asker))
                .filter(other -> !Collections.disjoint(other.wish().when(), wish.when()))
                .filter(other -> isInReach(wish.near(), other.wish().near()))
                .map(DateRequest::asker)
                .distinct()
                .count());
    }

    private boolean isInReach(OutwardCode here, OutwardCode there) {
        if (here.equals(there)) {
            return true;
        }
        Optional<Area> from = places.area(here);
        Optional<Area> to = places.area(there);
        return from.isPresent()
                && to.isPresent()
                && from.get().middle().to(to.get().middle()).compareTo(REACH) <= 0;
    }
}
