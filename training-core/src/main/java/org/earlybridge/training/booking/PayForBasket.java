package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;

/**
 * Says once how everything is paid that was booked together and is still to be paid; what costs nothing is confirmed with it.
 * All of it or nothing. By card each date has a payment of its own, since each council is paid for its own dates.
 */
@ApplicationScoped
public class PayForBasket {

    @Inject
    private OneBasket one;

    @Inject
    private TryAgain tryAgain;

    protected PayForBasket() {}

    /**
     * @param reference one of them
     * @param acceptCover why an offer among them is taken up although a staffing rule would be broken
     * @return of the first that is due by card when there is one, otherwise of the one asked for
     */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Paid by(BookingReference reference, Way way, Optional<String> purchaseOrder, Optional<String> acceptCover) {
        try {
            return tryAgain.whenInTheWay(() -> one.paid(reference, way, purchaseOrder, acceptCover));
        } catch (NotPaid e) {
            return e.why();
        }
    }
}
