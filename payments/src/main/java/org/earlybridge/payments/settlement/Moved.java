package org.earlybridge.payments.settlement;

/** What became of a step. */
public sealed interface Moved {

    record To(SettlementView settlement) implements Moved {}

    record Refused(Why why) implements Moved {}

    /** Why not. */
    enum Why {
        /** A month is only looked at. */
        ONLY_A_PREVIEW,
        /** The quarter is still running. */
        NOT_OVER,
        /** This council has agreed; the other has not. */
        AGREED_ALREADY,
        /** Whoever agreed for one council cannot agree for the other. */
        SAME_PERSON,
        /** Both agreed; the council that pays says when it has paid. */
        WAITS_FOR_THE_PAYER,
        SETTLED_ALREADY,
        /** Somebody else did something since the caller looked. */
        CHANGED_MEANWHILE,
        /** No such line in this statement. */
        NO_SUCH_LINE,
        /** Both agreed to it. */
        TOO_LATE_TO_DISPUTE,
        DISPUTED_ALREADY
    }
}
