package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.catalogue.Courses;

/** A coordinator asks for dates of a course. The search begins once that is committed; her council has one at a time. */
@ApplicationScoped
public class FindDates {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private DateSearches searches;

    @Inject
    private Courses courses;

    @Inject
    private Event<DatesWanted> wanted;

    @Inject
    private Caller caller;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    protected FindDates() {}

    FindDates(
            DateSearches searches,
            Courses courses,
            Event<DatesWanted> wanted,
            Caller caller,
            Trail trail,
            Clock clock) {
        this.searches = searches;
        this.courses = courses;
        this.wanted = wanted;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** The search under way, when there is one: it is answered before another begins. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public DateSearchId as(DateWish wish) {
        caller.mustStandIn(wish.council(), Role.COORDINATOR);
        if (courses.with(wish.course()).isEmpty()) {
            throw new NotFound("course " + wish.course().code());
        }
        searches.takeTurns(wish.council());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Optional<DateSearch> other = searches.underWayIn(wish.council());
        if (other.isPresent() && other.get().stateAt(now) == SearchState.SEARCHING) {
            return other.get().id();
        }
        other.ifPresent(silent -> silent.end(SearchState.FAILED));
        searches.flush();
        searches.forgetBefore(now.minus(KEPT), wish.council());
        DateSearch search = new DateSearch(wish, caller.me().account(), now);
        searches.add(search);
        trail.tell(
                caller.mark(),
                Deed.of(
                                "dates of " + wish.course().code() + " searched",
                                "date_search",
                                search.id().value())
                        .in(wish.council().code()));
        wanted.fire(new DatesWanted(search.id(), wish));
        return search.id();
    }
}
