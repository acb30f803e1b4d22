package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.Settling;
import org.earlybridge.payments.charging.Share;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cohort.Session;

/**
 * Cancels a booking, or tells what cancelling it at this moment would cost: the same sum, by the server's clock in London and
 * the terms the booking was made under. A place that is only held or waited for goes back for nothing.
 */
@ApplicationScoped
public class CancelBooking {

    @Inject
    private Seating seating;

    @Inject
    private Till till;

    @Inject
    private Cohorts cohorts;

    @Inject
    private BookingLetters letters;

    @Inject
    private Reading reading;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected CancelBooking() {}

    /** Changes nothing. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Cancelling preview(BookingReference reference, CancelReason reason) {
        Booking booking = reading.hers(reference);
        return refusal(booking).orElseGet(() -> new Cancelling.Costs(reading.view(booking), cost(booking, reason)));
    }

    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Cancelling of(BookingReference reference, CancelReason reason) {
        Booking booking = seating.locked(reference);
        reading.mustBeHers(booking.provider(), reference);
        return refusal(booking).orElseGet(() -> cancel(booking, reason));
    }

    private Cancelling cancel(Booking booking, CancelReason reason) {
        boolean wasConfirmed = booking.status() == BookingStatus.CONFIRMED;
        Settling settling = cost(booking, reason);
        if (wasConfirmed) {
            settling = till.cancel(booking, settling.fee(), reason.words());
        } else {
            till.letGo(booking);
        }
        seating.release(booking, BookingStatus.CANCELLED, caller.mark(), reason.words());
        if (wasConfirmed) {
            letters.cancelled(booking, settling.fee(), settling.payerGetsBack(), reason.words());
        }
        return new Cancelling.Costs(reading.view(booking), settling);
    }

    private Settling cost(Booking booking, CancelReason reason) {
        if (booking.status() != BookingStatus.CONFIRMED) {
            return new Settling(Money.ZERO, Money.ZERO, List.<Share>of());
        }
        return till.preview(
                booking,
                till.feeOn(booking, LocalDate.now(clock), reason.waiver().orElse(null)));
    }

    private Optional<Cancelling> refusal(Booking booking) {
        return switch (booking.status()) {
            case EXPIRED, CANCELLED, ATTENDED, NO_SHOW -> Optional.of(new Cancelling.Ended(booking.status()));
            case HELD, WAITING -> Optional.empty();
            case CONFIRMED -> hasBegun(booking) ? Optional.of(new Cancelling.HasBegun()) : Optional.empty();
        };
    }

    private boolean hasBegun(Booking booking) {
        Session first = cohorts.with(booking.cohort()).orElseThrow().sessions().get(0);
        return !LocalDateTime.now(clock).isBefore(first.day().atTime(first.starts()));
    }
}
