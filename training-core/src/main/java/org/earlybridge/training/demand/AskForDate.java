package org.earlybridge.training.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.place.Area;
import org.earlybridge.training.place.District;
import org.earlybridge.training.place.Places;

/**
 * Asks for a date where none is offered. The training team of the place's council sees it, and whoever left a way to be
 * told gets one mail when a date that fits can be booked. No place is promised.
 */
@ApplicationScoped
public class AskForDate {

    @Inject
    private DateRequests requests;

    @Inject
    private Courses courses;

    @Inject
    private Places places;

    @Inject
    private Nearby nearby;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected AskForDate() {}

    AskForDate(DateRequests requests, Courses courses, Places places, Nearby nearby, Caller caller, Clock clock) {
        this.requests = requests;
        this.courses = courses;
        this.places = places;
        this.nearby = nearby;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Asking again for the same changes nothing.
     *
     * @param tellAt where somebody who is not signed in agreed to be told, once; whoever is signed in is told at her account
     */
    @Transactional
    @AllowedTo(everyone = true)
    public Asked on(Wish wish, Optional<EmailAddress> tellAt) {
        if (wish.course().isPresent() && wish.course().flatMap(courses::with).isEmpty()) {
            return new Asked.NoSuchCourse();
        }
        Optional<Area> area = places.area(wish.near());
        if (area.isEmpty()) {
            return new Asked.UnknownPlace();
        }
        District district = places.district(area.get().district()).orElseThrow();
        Asker asker = asker(tellAt);
        return district.council()
                .<Asked>map(council -> note(wish, council, asker))
                .orElseGet(() -> new Asked.OutsideBothCouncils(district.name()));
    }

    private Asked.Noted note(Wish wish, AuthorityId council, Asker asker) {
        DateRequest request = requests.waitingForTheSameAs(wish).stream()
                .filter(earlier -> earlier.asker().equals(asker.digest()))
                .filter(earlier -> earlier.wish().isForTheSameAs(wish))
                .findFirst()
                .orElseGet(() -> add(new DateRequest(wish, council, asker, now())));
        return new Asked.Noted(request.view(), nearby.others(wish, asker.digest()), asker.canBeTold());
    }

    /** To the second: what is answered at once and what is read back later are the same on every database. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private DateRequest add(DateRequest request) {
        requests.add(request);
        return request;
    }

    private Asker asker(Optional<EmailAddress> tellAt) {
        return caller.account()
                .map(Asker::signedIn)
                .or(() -> tellAt.map(Asker::at))
                .orElseGet(Asker::unknown);
    }
}
