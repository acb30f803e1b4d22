package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;
import org.earlybridge.training.cohort.CohortId;

/**
 * The job that does what time alone makes due: holds lapse, lists end with their date, bookings of a date that was called off
 * are cancelled, and what is free is offered to whoever waits. It runs on every node; a row's lock decides who does it.
 */
@ApplicationScoped
public class LookAfterBookings {

    private static final Logger LOG = System.getLogger(LookAfterBookings.class.getName());

    @Inject
    private OneUpkeep one;

    @Inject
    private TryAgain tryAgain;

    protected LookAfterBookings() {}

    /** Returns how many bookings and dates were looked after, each in a transaction of its own. */
    public int due() {
        int done = 0;
        for (BookingReference reference : one.due()) {
            done += survive("booking " + reference, () -> one.to(reference));
        }
        for (CohortId date : one.withPlacesToOffer()) {
            done += survive("course date " + date.value(), () -> one.offer(date) > 0);
        }
        return done;
    }

    /** One that fails is tried again the next time and holds up no other. */
    private int survive(String what, BooleanSupplier work) {
        try {
            return tryAgain.whenInTheWay(() -> work.getAsBoolean() ? 1 : 0);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The " + what + " could not be looked after.", e);
            return 0;
        }
    }
}
