package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;

/**
 * Says how a held place is paid. On invoice, and where nothing is due, it is confirmed at once; by card it stays held, for as
 * long as the payment page can be open, until the payment itself confirms it.
 */
@ApplicationScoped
public class PayForPlace {

    public static final int LONGEST_ORDER = 40;

    @Inject
    private Bookings bookings;

    @Inject
    private Seating seating;

    @Inject
    private Sparing sparing;

    @Inject
    private OfferTaken offerTaken;

    @Inject
    private Till till;

    @Inject
    private Providers providers;

    @Inject
    private BookingLetters letters;

    @Inject
    private Reading reading;

    @Inject
    private DatabaseTimes times;

    @Inject
    private Caller caller;

    protected PayForPlace() {}

    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Paid by(BookingReference reference, Way way, Optional<String> purchaseOrder) {
        return by(reference, way, purchaseOrder, Optional.empty());
    }

    /**
     * For a place that is not held any more, or was confirmed before, nothing changes.
     *
     * @param acceptCover why somebody takes up an offer although a staffing rule would be broken
     */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Paid by(BookingReference reference, Way way, Optional<String> purchaseOrder, Optional<String> acceptCover) {
        bookings.settingOf(reference).ifPresent(setting -> {
            reading.mustBeHers(setting, reference);
            sparing.wait(setting);
        });
        Booking booking = seating.locked(reference);
        return refusal(booking, way, purchaseOrder)
                .or(() -> cover(booking, acceptCover))
                .orElseGet(() -> begin(booking, way, trimmed(purchaseOrder)));
    }

    private Optional<Paid> refusal(Booking booking, Way way, Optional<String> purchaseOrder) {
        if (booking.status() != BookingStatus.HELD) {
            return Optional.of(new Paid.NotHeld(reading.view(booking)));
        }
        if (booking.bargain().isFree() != (way == Way.NONE)) {
            return Optional.of(booking.bargain().isFree() ? new Paid.NothingIsDue() : new Paid.SomethingIsDue());
        }
        if (way == Way.INVOICE && trimmed(purchaseOrder).isEmpty() && needsAnOrder(booking)) {
            return Optional.of(new Paid.NeedsPurchaseOrder());
        }
        return booking.payBy().filter(chosen -> chosen != way).map(Paid.AnotherWayIsChosen::new);
    }

    /** What was held when it was booked has been asked about then; an offer is asked about when it is taken up. */
    private Optional<Paid> cover(Booking booking, Optional<String> because) {
        boolean takenUpNow = booking.hold().isOffer() && booking.payBy().isEmpty();
        return takenUpNow ? offerTaken.hindrance(booking, trimmed(because)).map(Paid.CoverRed::new) : Optional.empty();
    }

    private static Optional<String> trimmed(Optional<String> text) {
        return text.map(String::strip).filter(given -> !given.isEmpty());
    }

    private Paid begin(Booking booking, Way way, Optional<String> order) {
        if (booking.payBy().isEmpty()) {
            till.open(booking, way, order.orElse(null));
        }
        if (way == Way.CARD) {
            booking.hold().atLeastUntil(times.now().plus(Hold.FOR_THE_PAYMENT_PAGE));
            return new Paid.ByCard(reading.view(booking));
        }
        till.confirm(booking);
        seating.confirm(booking, caller.mark(), way == Way.INVOICE ? "on invoice" : "nothing to pay");
        letters.confirmed(booking);
        return new Paid.Confirmed(reading.view(booking));
    }

    /** What a school buys it pays by its order's number, or not at all. */
    private boolean needsAnOrder(Booking booking) {
        PayerClass payer =
                providers.with(booking.provider()).map(Provider::payerClass).orElseThrow();
        return switch (payer) {
            case MAINTAINED_NURSERY_SCHOOL, MAINTAINED_SCHOOL_CLASS, ACADEMY -> true;
            default -> false;
        };
    }
}
