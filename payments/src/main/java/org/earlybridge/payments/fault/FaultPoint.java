package org.earlybridge.payments.fault;

/**
 * A place where something becomes final or leaves this process: a commit, a card capture, a mail. Each module lists its
 * own in one enum, so that reading the enum tells where the system may die, and a test can visit every one.
 *
 * <pre>{@code
 * PAYMENT_CAPTURED.before();
 * Capture capture = card.capture(checkout);
 * PAYMENT_CAPTURED.ambiguous();
 * captures.add(capture);
 * PAYMENT_CAPTURED.after();
 * }</pre>
 *
 * In production each call is a test of a constant that is false.
 */
public interface FaultPoint {

    String name();

    /** Nothing has been done yet. */
    default void before() {
        Faults.strike(this, Moment.BEFORE);
    }

    /** It was done out there, but here nobody knows: the answer is on its way, and may be lost. */
    default void ambiguous() {
        Faults.strike(this, Moment.AMBIGUOUS);
    }

    /** It was done, and what we know of it is stored. */
    default void after() {
        Faults.strike(this, Moment.AFTER);
    }
}
