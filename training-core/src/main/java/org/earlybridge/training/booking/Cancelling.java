package org.earlybridge.training.booking;

import org.earlybridge.payments.charging.Settling;

/** What cancelling costs or cost, or why it cannot be done. */
public sealed interface Cancelling {

    record Costs(BookingView booking, Settling settling) implements Cancelling {}

    /** It is over, or was cancelled before. */
    record Ended(BookingStatus status) implements Cancelling {}

    /** The first session has begun: the training team decides. */
    record HasBegun() implements Cancelling {}
}
