package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.workforce.People;

/**
 * Who waits for a course date, in strict order. Whatever frees a place offers it here in the same commit: an offer is a held
 * place with a deadline. Who cannot take it (a party larger than what is free, somebody booked elsewhere at that time) is
 * passed over and keeps her turn; the trail says who was passed over for whom, and why.
 */
@ApplicationScoped
class WaitingList {

    @Inject
    private Bookings bookings;

    @Inject
    private SeatCounts counts;

    @Inject
    private Cohorts cohorts;

    @Inject
    private People people;

    @Inject
    private OfferTaken offerTaken;

    @Inject
    private BookingLetters letters;

    @Inject
    private Trail trail;

    /** The date's row is locked by whoever calls. Returns how many bookings were offered places. */
    int offerFreePlaces(CohortId date, Instant now, Mark by) {
        int free = counts.free(date);
        List<Booking> waiting = free > 0 ? bookings.waitingFor(date) : List.of();
        Optional<Instant> deadline = waiting.isEmpty() ? Optional.empty() : deadline(date, now);
        if (deadline.isEmpty()) {
            return 0;
        }
        int offered = 0;
        List<String> passedOver = new ArrayList<>();
        for (Booking next : waiting) {
            Optional<String> hindrance = hindrance(next, free);
            if (hindrance.isPresent()) {
                passedOver.add(next.reference() + " " + hindrance.get());
            } else if (counts.offer(date, next.party())) {
                free -= next.party();
                offered++;
                offer(next, deadline.get(), passedOver, by);
            }
        }
        return offered;
    }

    private Optional<Instant> deadline(CohortId date, Instant now) {
        Cohort cohort = cohorts.with(date).orElseThrow();
        return cohort.isBookableAt(now)
                ? OfferDeadline.from(now, cohort.booking().closes())
                : Optional.empty();
    }

    private Optional<String> hindrance(Booking next, int free) {
        if (next.party() > free) {
            return Optional.of("needs " + next.party() + " places and " + free + " are free");
        }
        people.lock(next.people());
        return bookings.clashesWith(next.cohort(), next.people()).isEmpty()
                ? Optional.empty()
                : Optional.of("is booked elsewhere at that time");
    }

    private void offer(Booking next, Instant deadline, List<String> passedOver, Mark by) {
        next.offer(deadline);
        letters.offered(next, offerTaken.asItStands(next));
        trail.tell(
                by,
                Deed.of("WAITING_OFFERED", "booking", next.id())
                        .in(next.council().code())
                        .because(
                                passedOver.isEmpty()
                                        ? "first in line"
                                        : "passed over: " + String.join("; ", passedOver))
                        .changing(BookingStatus.WAITING.name(), BookingStatus.HELD.name()));
    }
}
