package org.earlybridge.payments.charging;

/** How the payer pays. */
public enum Way {
    CARD,
    INVOICE,
    /** Nothing is left to pay: funders bear all of it, or it is free. */
    NONE
}
