package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;

/**
 * Keeps places for those whom a quote is for, at its price, while they are paid for; when it is full, puts them on the
 * waiting list. The database's clock runs for fifteen minutes.
 */
@ApplicationScoped
public class BookPlaces {

    @Inject
    private OneBooking one;

    @Inject
    private TryAgain tryAgain;

    protected BookPlaces() {}

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Booked on(Wanted wanted) {
        try {
            return new Booked.Made(tryAgain.whenInTheWay(() -> one.on(wanted)));
        } catch (NotBooked e) {
            return new Booked.No(e.refused());
        }
    }
}
