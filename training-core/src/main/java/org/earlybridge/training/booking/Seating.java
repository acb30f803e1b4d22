package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.CoverChanges;

/**
 * Gives places and takes them back. The count on the course date, the rows it counts, what becomes of those who wait, and
 * the line in the trail are one commit, whoever asks: a page, a program, a job or a payment.
 */
@ApplicationScoped
class Seating {

    @Inject
    private Bookings bookings;

    @Inject
    private SeatCounts counts;

    @Inject
    private WaitingList waitingList;

    @Inject
    private DatabaseTimes times;

    @Inject
    private CoverChanges changes;

    @Inject
    private Trail trail;

    /** Held when there is room and nobody waits; otherwise last in the queue, and at once offered what she can have. */
    Booking seat(BookingReference reference, Agreed agreed, Mark by) {
        Instant now = times.now();
        if (counts.hold(agreed.cohort(), agreed.people().size())) {
            Booking held = Booking.held(reference, agreed, now, now.plus(Hold.AT_FIRST));
            bookings.add(held);
            tell(by, held, "BOOKING_HELD", "");
            return held;
        }
        counts.lock(agreed.cohort());
        Booking waiting = Booking.waiting(reference, agreed, now, bookings.nextQueueNo(agreed.cohort()));
        queue(waiting, by, "");
        return waiting;
    }

    /** Where its number says, and at once offered what it can have. */
    void queue(Booking waiting, Mark by, String because) {
        counts.joinQueue(waiting.cohort(), waiting.party());
        bookings.add(waiting);
        tell(by, waiting, "WAITING_JOINED", because);
        int unused = waitingList.offerFreePlaces(waiting.cohort(), times.now(), by);
    }

    /** Its held places become confirmed ones. The date's row is locked by whoever calls. */
    void confirm(Booking held, Mark by, String because) {
        counts.confirm(held.cohort(), held.party());
        held.confirm(times.now());
        changes.noteWhereverWork(held.people());
        tell(by, held, "BOOKING_CONFIRMED", because);
    }

    /** Seats them although their hold has lapsed. False when there is no room any more; then nothing has changed. */
    boolean seatAgain(Booking lapsed, Mark by, String because) {
        if (!bookings.alreadyOn(lapsed.cohort(), lapsed.people()).isEmpty()
                || !counts.take(lapsed.cohort(), lapsed.party())) {
            return false;
        }
        lapsed.confirm(times.now());
        changes.noteWhereverWork(lapsed.people());
        tell(by, lapsed, "BOOKING_CONFIRMED", because);
        return true;
    }

    /** Nothing of it is counted any more, and whoever waits is offered what came free. Locked by whoever calls. */
    void release(Booking booking, BookingStatus how, Mark by, String because) {
        CohortId date = booking.cohort();
        switch (booking.status()) {
            case HELD -> counts.freeHeld(date, booking.party());
            case CONFIRMED -> counts.freeTaken(date, booking.party());
            case WAITING -> counts.leaveQueue(date, booking.party());
            default -> throw new IllegalStateException(booking.reference() + " has ended already");
        }
        Instant now = times.now();
        booking.end(how, now, because);
        changes.noteWhereverWork(booking.people());
        bookings.write();
        tell(by, booking, "BOOKING_" + how, because);
        int unused = waitingList.offerFreePlaces(date, now, by);
    }

    /** Locks the date's row, then reads the booking: from here on nobody else changes it. */
    Booking locked(BookingReference reference) {
        CohortId date = bookings.dateOf(reference).orElseThrow(() -> new NotFound("booking " + reference));
        counts.lock(date);
        return bookings.with(reference).orElseThrow();
    }

    private void tell(Mark by, Booking booking, String what, String because) {
        trail.tell(
                by,
                Deed.of(what, "booking", booking.id())
                        .in(booking.council().code())
                        .because(because)
                        .changing(
                                null,
                                booking.status() + ", " + booking.party() + " on "
                                        + booking.cohort().value()));
    }
}
