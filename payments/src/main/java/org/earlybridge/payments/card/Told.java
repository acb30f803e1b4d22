package org.earlybridge.payments.card;

/** How a call to the processor ended, as far as is known here. */
public sealed interface Told<T> {

    /** This is how things stand. */
    record Done<T>(T value) implements Told<T> {}

    /** Nothing was done, and a repeat would fare the same. */
    record Refused<T>(String code, String why) implements Told<T> {}

    /** Nothing was done this time; later it may be. */
    record Later<T>(String why) implements Told<T> {}

    /**
     * It may have been done or not.
     *
     * @param ended an answer came, so nothing is under way any more
     */
    record Unknown<T>(String why, boolean ended) implements Told<T> {}

    /** The key was used before for something else: a fault of ours, and never the payer's. */
    record OtherUnderKey<T>(String why) implements Told<T> {}
}
