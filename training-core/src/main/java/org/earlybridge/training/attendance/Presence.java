package org.earlybridge.training.attendance;

/** A mark in the register. Whoever came late was there. */
public enum Presence {
    HERE,
    LATE,
    NO;

    public boolean came() {
        return this != NO;
    }
}
