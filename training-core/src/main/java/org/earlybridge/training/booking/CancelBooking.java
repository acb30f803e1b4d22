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
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.tariff.fund.Fund;

/**
 * Cancels a booking, or tells what cancelling it at this moment would cost: the same sum, by the server's clock in London and
 * the terms the booking was made under. A place that is only held or waited for goes back for nothing.
 */
@ApplicationScoped
public class CancelBooking {

    private static final Settling NOTHING = new Settling(Money.ZERO, Money.ZERO, List.<Share>of());

    @Inject
    private Seating seating;

    @Inject
    private Till till;

    @Inject
    private Cohorts cohorts;

    @Inject
    private WaiveFee waiveFee;

    @Inject
    private Bookings bookings;

    @Inject
    private Providers providers;

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
        return refusal(booking).orElseGet(() -> {
            Optional<Waiving> waiving = waiving(booking, reason);
            return new Cancelling.Costs(
                    reading.view(booking), settling(booking, fee(booking, reason, waiving)), waiving);
        });
    }

    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Cancelling of(BookingReference reference, CancelReason reason) {
        return of(reference, reason, Optional.empty());
    }

    /** @param most what she was told that it costs; when it is more by now nothing is done */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Cancelling of(BookingReference reference, CancelReason reason, Money most) {
        return of(reference, reason, Optional.of(most));
    }

    private Cancelling of(BookingReference reference, CancelReason reason, Optional<Money> most) {
        bookings.settingOf(reference).ifPresent(setting -> {
            reading.mustBeHers(setting, reference);
            if (reason == CancelReason.NO_COVER) { // its proof refers to the setting, whose row comes before the date's
                providers.hold(setting);
            }
        });
        Booking booking = seating.locked(reference);
        return refusal(booking).orElseGet(() -> cancel(booking, reason, most));
    }

    private Cancelling cancel(Booking booking, CancelReason reason, Optional<Money> most) {
        Optional<Waiving> asked = waiving(booking, reason);
        Optional<Fund> fund = asked.flatMap(CancelBooking::granted).flatMap(free -> waiveFee.drawn(booking, free));
        Optional<Waiving> waiving = asked.map(told -> afterDrawing(told, fund));
        Money fee = fee(booking, reason, waiving);
        if (most.isPresent() && fee.compareTo(most.get()) > 0) {
            return new Cancelling.Dearer(settling(booking, fee));
        }
        return booking.status() == BookingStatus.CONFIRMED
                ? takeBack(booking, reason, fee, waiving, fund)
                : letGo(booking, reason);
    }

    private Cancelling letGo(Booking booking, CancelReason reason) {
        till.letGo(booking);
        seating.release(booking, BookingStatus.CANCELLED, caller.mark(), reason.words());
        return new Cancelling.Costs(reading.view(booking), NOTHING, Optional.empty());
    }

    private Cancelling takeBack(
            Booking booking, CancelReason reason, Money fee, Optional<Waiving> waiving, Optional<Fund> fund) {
        Optional<Waiving.Granted> granted = waiving.flatMap(CancelBooking::granted);
        Optional<CoverSlip> proof = granted.map(unused -> waiveFee.proof(booking));
        Settling settling = till.cancel(booking, fee, reason.words());
        seating.release(booking, BookingStatus.CANCELLED, caller.mark(), reason.words());
        granted.ifPresent(free -> waiveFee.granted(booking, free, fund.orElseThrow(), proof.orElseThrow()));
        letters.cancelled(booking, settling.fee(), settling.payerGetsBack(), reason.words());
        return new Cancelling.Costs(reading.view(booking), settling, waiving);
    }

    /** Nothing to waive where cancelling is free. */
    private Optional<Waiving> waiving(Booking booking, CancelReason reason) {
        if (reason != CancelReason.NO_COVER || booking.status() != BookingStatus.CONFIRMED) {
            return Optional.empty();
        }
        Money usual = usual(booking, reason);
        return usual.equals(Money.ZERO) ? Optional.empty() : Optional.of(waiveFee.asked(booking, usual));
    }

    /** Of two who want the last of the fund, one gets it. */
    private static Waiving afterDrawing(Waiving asked, Optional<Fund> fund) {
        return asked instanceof Waiving.Granted && fund.isEmpty() ? new Waiving.UsedUp() : asked;
    }

    private Money fee(Booking booking, CancelReason reason, Optional<Waiving> waiving) {
        return waiving.flatMap(CancelBooking::granted).isPresent() ? Money.ZERO : usual(booking, reason);
    }

    private Money usual(Booking booking, CancelReason reason) {
        return booking.status() == BookingStatus.CONFIRMED
                ? till.feeOn(booking, LocalDate.now(clock), reason.waiver().orElse(null))
                : Money.ZERO;
    }

    private Settling settling(Booking booking, Money fee) {
        return booking.status() == BookingStatus.CONFIRMED ? till.preview(booking, fee) : NOTHING;
    }

    private static Optional<Waiving.Granted> granted(Waiving waiving) {
        return waiving instanceof Waiving.Granted granted ? Optional.of(granted) : Optional.empty();
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
