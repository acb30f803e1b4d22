package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;

/** One try at {@link PayForBasket}: everything or nothing. */
@ApplicationScoped
class OneBasket {

    @Inject
    private Bookings bookings;

    @Inject
    private Reading reading;

    @Inject
    private PayForPlace payForPlace;

    /** @throws NotPaid when one of them cannot be paid like that */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    Paid paid(BookingReference reference, Way way, Optional<String> purchaseOrder, Optional<String> acceptCover) {
        Booking asked = reading.hers(reference);
        List<Booking> due = due(asked);
        if (due.stream().noneMatch(booking -> booking.reference().equals(reference))) {
            return payForPlace.by(reference, way, purchaseOrder, acceptCover);
        }
        boolean allFree = due.stream().allMatch(booking -> booking.bargain().isFree());
        List<Paid> all = new ArrayList<>();
        for (Booking booking : due) {
            boolean isExtra = booking.bargain().isFree() && !allFree;
            Paid paid = isExtra
                    ? payForPlace.by(booking.reference(), Way.NONE, Optional.empty(), acceptCover)
                    : payForPlace.by(booking.reference(), way, purchaseOrder, acceptCover);
            all.add(orElseNothing(paid));
        }
        return all.stream()
                .filter(Paid.ByCard.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Paid.Confirmed(reading.view(reading.hers(reference))));
    }

    /** In the order of their dates' rows, as everybody locks them. */
    private List<Booking> due(Booking asked) {
        return bookings.together(asked.reference().basket()).stream()
                .filter(booking -> booking.provider().equals(asked.provider()))
                .filter(booking -> booking.status() == BookingStatus.HELD
                        && booking.payBy().isEmpty())
                .sorted(Comparator.comparingLong(booking -> booking.cohort().value()))
                .toList();
    }

    private static Paid orElseNothing(Paid paid) {
        if (paid instanceof Paid.Confirmed || paid instanceof Paid.ByCard) {
            return paid;
        }
        throw new NotPaid(paid);
    }
}
