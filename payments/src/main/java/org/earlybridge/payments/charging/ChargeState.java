package org.earlybridge.payments.charging;

/** How far a charge has come. */
public enum ChargeState {
    /** Remembered; nothing is posted. */
    OPEN,
    /** Posted: paid, owed on invoice, or borne by funders alone. */
    CONFIRMED,
    /** Taken back, but for a fee perhaps. */
    CANCELLED,
    /** Never paid. */
    ABANDONED
}
