package org.earlybridge.payments.fault;

/** When, around something that cannot be undone, a fault strikes. */
public enum Moment {
    BEFORE,
    AMBIGUOUS,
    AFTER
}
