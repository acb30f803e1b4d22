package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.cohort.BookingWindow;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortPlan;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.Venues;

/** A coordinator puts a proposed date with all its sessions into the catalogue, once, however often she presses. */
@ApplicationScoped
public class PublishDate {

    private static final LocalTime BOOKING_ENDS = LocalTime.NOON;

    @Inject
    private DateSearches searches;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Venues venues;

    @Inject
    private Diaries diaries;

    @Inject
    private Caller caller;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    protected PublishDate() {}

    PublishDate(SeeDateSearch.Registers from, Diaries diaries, Caller caller, Trail trail, Clock clock) {
        this.searches = from.searches();
        this.cohorts = from.cohorts();
        this.venues = from.venues();
        this.diaries = diaries;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** Booking opens at once and ends at noon on the day before the first session. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Published proposal(DateSearchId id, int number) {
        DateSearch search = searches.hold(id)
                .filter(found -> caller.authorities(Role.COORDINATOR).contains(found.council()))
                .orElseThrow(() -> new NotFound("search " + id.value()));
        DateProposal chosen = searches.proposalsOf(id).stream()
                .filter(one -> one.ordinal() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal " + number + " of search " + id.value()));
        searches.takeTurns(search.council());
        Optional<Cohort> published = chosen.published().flatMap(cohorts::with);
        if (published.isPresent()) {
            return inTheCatalogue(published.get());
        }
        Candidate date = chosen.proposal().candidate();
        return refusal(date).orElseGet(() -> {
            Cohort cohort = publish(search.wish(), date);
            chosen.become(cohort.id());
            return inTheCatalogue(cohort);
        });
    }

    private static Published inTheCatalogue(Cohort cohort) {
        return new Published.InTheCatalogue(cohort.id(), cohort.reference());
    }

    /** Room and trainer are held, so that two coordinators who publish at once take turns. */
    private Optional<Published> refusal(Candidate date) {
        if (!closes(date).isAfter(clock.instant())) {
            return Optional.of(new Published.TooLate());
        }
        date.venue().ifPresent(diaries::hold);
        diaries.hold(date.trainer());
        Diary diary = new Diary(diaries.sessions(date.firstDay(), date.lastDay()));
        if (date.venue().filter(venue -> !diary.isFree(venue, date.slots())).isPresent()) {
            return Optional.of(new Published.TakenMeanwhile(true));
        }
        return diary.isFree(date.trainer(), date.slots())
                ? Optional.empty()
                : Optional.of(new Published.TakenMeanwhile(false));
    }

    private Cohort publish(DateWish wish, Candidate date) {
        int room = date.venue().flatMap(venues::with).map(Venue::capacity).orElse(Integer.MAX_VALUE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Cohort cohort = new Cohort(new CohortPlan(
                        wish.council(),
                        wish.course(),
                        diaries.nextReference(wish.council(), date.firstDay().getYear()),
                        Math.min(wish.shape().places(), room),
                        new BookingWindow(now, closes(date)),
                        date.sessions()))
                .offer();
        cohorts.add(cohort);
        CohortId id = diaries.stored(cohort);
        trail.tell(
                caller.mark(),
                Deed.of("date " + cohort.reference() + " published", "cohort", id.value())
                        .in(wish.council().code())
                        .changing(null, words(wish, date)));
        return cohort;
    }

    private static String words(DateWish wish, Candidate date) {
        List<String> days =
                date.slots().stream().map(slot -> slot.day().toString()).toList();
        return wish.course().code() + " on " + String.join(", ", days);
    }

    private static Instant closes(Candidate date) {
        LocalDate before = date.firstDay().minusDays(1);
        return before.atTime(BOOKING_ENDS).atZone(LondonClock.LONDON).toInstant();
    }
}
