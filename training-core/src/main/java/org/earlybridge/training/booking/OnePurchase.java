package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;

/** One try at {@link BookAndPay}: everything or nothing. */
@ApplicationScoped
class OnePurchase {

    @Inject
    private OneBooking booking;

    @Inject
    private PayForPlace payForPlace;

    /** @throws NotBooked when something stands against it
     * @throws NotPaid when it cannot be paid like that */
    @Transactional
    BookingView of(Wanted wanted, Way way, Optional<String> purchaseOrder) {
        BookingView booked = booking.on(wanted);
        if (booked.status() == BookingStatus.WAITING) {
            return booked;
        }
        Paid paid = payForPlace.by(booked.reference(), way, purchaseOrder);
        if (paid instanceof Paid.Confirmed confirmed) {
            return confirmed.booking();
        }
        if (paid instanceof Paid.ByCard held) {
            return held.booking();
        }
        throw new NotPaid(paid);
    }
}
