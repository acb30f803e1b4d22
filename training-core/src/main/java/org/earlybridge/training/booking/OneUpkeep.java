package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.earlybridge.payments.charging.Settling;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Cohorts;

/** The short transactions of {@link LookAfterBookings}: each looks again, under the lock, whether there is still something to do. */
@ApplicationScoped
class OneUpkeep {

    private static final Mark HAND = Mark.ofJob("look after bookings");
    private static final int AT_A_TIME = 200;

    @Inject
    private Overdues overdues;

    @Inject
    private Seating seating;

    @Inject
    private WaitingList waitingList;

    @Inject
    private SeatCounts counts;

    @Inject
    private Till till;

    @Inject
    private Cohorts cohorts;

    @Inject
    private BookingLetters letters;

    @Inject
    private DatabaseTimes times;

    @Transactional
    List<BookingReference> due() {
        Instant now = times.now();
        return Stream.of(
                        overdues.holdsEndedBy(now, AT_A_TIME),
                        overdues.waitingForDatesClosedBy(now, AT_A_TIME),
                        overdues.bookedOnDatesCalledOff(AT_A_TIME))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Transactional
    List<CohortId> withPlacesToOffer() {
        return overdues.freeWhileSomebodyWaits(times.now(), Duration.ZERO);
    }

    /** Whether something was done. */
    @Transactional
    boolean to(BookingReference reference) {
        Booking booking = seating.locked(reference);
        Cohort cohort = cohorts.with(booking.cohort()).orElseThrow();
        if (cohort.status() == CohortStatus.CANCELLED) {
            return callOff(booking);
        }
        if (booking.status() == BookingStatus.HELD && booking.hold().hasEndedAt(times.now())) {
            return lapse(booking);
        }
        boolean isOver = cohort.status() != CohortStatus.OPEN
                || !times.now().isBefore(cohort.booking().closes());
        return booking.status() == BookingStatus.WAITING && isOver && endWait(booking);
    }

    @Transactional
    int offer(CohortId date) {
        counts.lock(date);
        return waitingList.offerFreePlaces(date, times.now(), HAND);
    }

    private boolean lapse(Booking booking) {
        letters.lapsed(booking);
        till.letGo(booking);
        seating.release(booking, BookingStatus.EXPIRED, HAND, "not paid in time");
        return true;
    }

    private boolean endWait(Booking booking) {
        letters.listEnded(booking);
        till.letGo(booking);
        seating.release(booking, BookingStatus.EXPIRED, HAND, "no place came free before booking closed");
        return true;
    }

    /** The council's doing, so nobody pays for it. */
    private boolean callOff(Booking booking) {
        String because = "the course date was called off";
        Money back = Money.ZERO;
        switch (booking.status()) {
            case CONFIRMED -> {
                Settling settling = till.cancel(booking, Money.ZERO, because);
                back = settling.payerGetsBack();
            }
            case HELD, WAITING -> till.letGo(booking);
            default -> {
                return false;
            }
        }
        seating.release(booking, BookingStatus.CANCELLED, HAND, because);
        letters.cancelled(booking, Money.ZERO, back, because);
        return true;
    }
}
