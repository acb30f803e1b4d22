package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.ProviderId;

/** Which bookings the caller may know of, and how they look to her: those of settings that she books for. Others' are not there. */
@ApplicationScoped
class Reading {

    static final Set<Role> WHO_BOOK = Set.of(Role.CHILDMINDER, Role.MANAGER);

    @Inject
    private Bookings bookings;

    @Inject
    private Caller caller;

    /** Her own setting at this moment: somebody may have left it since she asked for a price. */
    void mustSpeakFor(ProviderId provider) {
        if (!caller.providers(WHO_BOOK).contains(provider)) {
            throw new NotFound("setting " + provider.value());
        }
    }

    void mustBeHers(ProviderId provider, BookingReference reference) {
        if (!caller.providers(WHO_BOOK).contains(provider)) {
            throw new NotFound("booking " + reference);
        }
    }

    Booking hers(BookingReference reference) {
        Booking booking = bookings.with(reference).orElseThrow(() -> new NotFound("booking " + reference));
        mustBeHers(booking.provider(), reference);
        return booking;
    }

    BookingView view(Booking booking) {
        return BookingView.of(
                booking,
                booking.status() == BookingStatus.WAITING
                        ? OptionalInt.of(bookings.positionOf(booking))
                        : OptionalInt.empty());
    }
}
