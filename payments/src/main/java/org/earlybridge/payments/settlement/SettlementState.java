package org.earlybridge.payments.settlement;

/** How far a statement has come. */
public enum SettlementState {
    /** Only looked at: nothing is cut, and every day may change it. */
    OPEN,
    PROPOSED,
    AGREED_BY_ONE,
    AGREED,
    /** Paid, and posted in both books. */
    SETTLED
}
