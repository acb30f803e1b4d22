package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;

/** Keeps a held place a quarter of an hour longer, up to ten times. One that cannot be kept longer stays as it is. */
@ApplicationScoped
public class KeepPlace {

    @Inject
    private Seating seating;

    @Inject
    private Reading reading;

    protected KeepPlace() {}

    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public BookingView longer(BookingReference reference) {
        Booking booking = seating.locked(reference);
        reading.mustBeHers(booking.provider(), reference);
        if (booking.status() == BookingStatus.HELD && booking.hold().canBeLonger()) {
            booking.hold().longer();
        }
        return reading.view(booking);
    }
}
