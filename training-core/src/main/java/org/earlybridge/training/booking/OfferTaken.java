package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cover.Party;
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

    @Inject
    private Cohorts cohorts;

    protected OfferTaken() {}

    /** Only told: whoever has the offer still has to say yes. */
    Release asItStands(Booking offered) {
        return ask(offered).together();
    }

    /** The setting's row is held by whoever calls. Empty when the offer may be taken up; what was said is kept with it. */
    Optional<Refused> hindrance(Booking offered, Optional<String> because) {
        PartyRelease asked = ask(offered);
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

    private PartyRelease ask(Booking offered) {
        Cohort date = cohorts.with(offered.cohort()).orElseThrow();
        return sparing.of(offered.provider(), Party.of(offered.people()), date);
    }
}
