package org.earlybridge.payments.card;

import org.earlybridge.payments.fault.FaultPoint;

/** Everything of the card machine that becomes final or leaves the process. */
public enum CardFault implements FaultPoint {
    /** The attempt is written; the processor has not heard of it. */
    ATTEMPT_STORED,
    /** A call to the processor: between its moments the processor has acted and nobody here knows. */
    CALL_SENT,
    /** An event is in the inbox; its sender has not heard so. */
    EVENT_STORED,
    /** An event has had its effect. */
    EVENT_WORKED
}
