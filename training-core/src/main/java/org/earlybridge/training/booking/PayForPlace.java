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
    private Seating seating;

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

    /** For a place that is not held any more, or was confirmed before, nothing changes. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Paid by(BookingReference reference, Way way, Optional<String> purchaseOrder) {
        Booking booking = seating.locked(reference);
        reading.mustBeHers(booking.provider(), reference);
        Optional<String> order = purchaseOrder.map(String::strip).filter(text -> !text.isEmpty());
        if (booking.status() != BookingStatus.HELD) {
            return new Paid.NotHeld(reading.view(booking));
        }
        if (booking.bargain().isFree() != (way == Way.NONE)) {
            return booking.bargain().isFree() ? new Paid.NothingIsDue() : new Paid.SomethingIsDue();
        }
        if (way == Way.INVOICE && order.isEmpty() && needsAnOrder(booking)) {
            return new Paid.NeedsPurchaseOrder();
        }
        if (booking.payBy().isPresent() && booking.payBy().get() != way) {
            return new Paid.AnotherWayIsChosen(booking.payBy().get());
        }
        return begin(booking, way, order);
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
