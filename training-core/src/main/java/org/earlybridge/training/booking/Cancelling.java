package org.earlybridge.training.booking;

import java.util.Optional;
import org.earlybridge.payments.charging.Settling;

/** What cancelling costs or cost, or why it cannot be done. */
public sealed interface Cancelling {

    /** @param waiving told when the fee could be waived because the setting's cover collapsed, and there would be one */
    record Costs(BookingView booking, Settling settling, Optional<Waiving> waiving) implements Cancelling {}

    /** Nothing was done: it costs more by now than whoever asked was told. */
    record Dearer(Settling settling) implements Cancelling {}

    /** It is over, or was cancelled before. */
    record Ended(BookingStatus status) implements Cancelling {}

    /** The first session has begun: the training team decides. */
    record HasBegun() implements Cancelling {}
}
