package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.earlybridge.payments.charging.Fulfilment;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Cohorts;

/**
 * A card payment has come: before the payer is back, after, or without her ever coming back. Within its hold it confirms;
 * after it, they are seated again if there is room, and otherwise all of it goes back and they are first in line. What was
 * decided once stays decided, however often it is told.
 */
@ApplicationScoped
class FulfilBooking implements Fulfilment {

    private static final Mark HAND = Mark.ofJob("card payment");

    @Inject
    private Seating seating;

    @Inject
    private Till till;

    @Inject
    private Bookings bookings;

    @Inject
    private Cohorts cohorts;

    @Inject
    private DatabaseTimes times;

    @Inject
    private BookingLetters letters;

    @Override
    @Transactional(TxType.MANDATORY)
    public Decision paid(String reference) {
        Booking booking = seating.locked(new BookingReference(reference));
        return booking.lateDecision().orElseGet(() -> decide(booking));
    }

    /** Only now, because the letter names the receipt. */
    @Override
    @Transactional(TxType.MANDATORY)
    public void confirmed(String reference) {
        letters.confirmed(bookings.with(new BookingReference(reference)).orElseThrow());
    }

    private Decision decide(Booking booking) {
        if (booking.payBy().filter(Way.CARD::equals).isEmpty()) {
            return tooLate(booking, Decision.REFUND_FULL);
        }
        return switch (booking.status()) {
            case CONFIRMED, ATTENDED, NO_SHOW -> Decision.SEATED;
            case HELD -> inTime(booking);
            case EXPIRED -> late(booking);
            case CANCELLED, WAITING ->
                tooLate(booking, isCalledOff(booking) ? Decision.REFUND_CANCELLED : Decision.REFUND_FULL);
        };
    }

    private Decision inTime(Booking booking) {
        seating.confirm(booking, HAND, "paid by card");
        return Decision.SEATED;
    }

    private Decision late(Booking booking) {
        if (isCalledOff(booking)) {
            letters.paidAfterItWasCalledOff(booking);
            return tooLate(booking, Decision.REFUND_CANCELLED);
        }
        if (till.drawFundsAgain(booking)) {
            if (seating.seatAgain(booking, HAND, "paid by card after the hold had lapsed")) {
                return Decision.SEATED;
            }
            till.giveBackFunds(booking);
        }
        letters.paidTooLate(booking, firstInLine(booking));
        return tooLate(booking, Decision.REFUND_FULL);
    }

    /** At the same price; unless booking has closed, she has booked again, or a fund cannot bear its part any more. */
    private Optional<Booking> firstInLine(Booking lapsed) {
        boolean canWait = cohorts.with(lapsed.cohort()).orElseThrow().isBookableAt(times.now())
                && bookings.alreadyOn(lapsed.cohort(), lapsed.people()).isEmpty();
        if (!canWait) {
            return Optional.empty();
        }
        BookingReference next = BookingReference.of(lapsed.basket(), bookings.inBasket(lapsed.basket()) + 1);
        Booking first = Booking.waiting(
                next, Agreed.by(till.quoteOf(lapsed)), times.now(), bookings.firstQueueNo(lapsed.cohort()));
        if (!till.drawFunds(first)) {
            return Optional.empty();
        }
        seating.queue(first, HAND, "paid for " + lapsed.reference() + " after its hold had lapsed");
        return Optional.of(first);
    }

    private static Decision tooLate(Booking booking, Decision decision) {
        booking.decideLate(decision);
        return decision;
    }

    private boolean isCalledOff(Booking booking) {
        return cohorts.with(booking.cohort()).orElseThrow().status() == CohortStatus.CANCELLED;
    }
}
