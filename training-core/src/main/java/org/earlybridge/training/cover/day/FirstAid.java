package org.earlybridge.training.cover.day;

import java.time.LocalDate;

/** A paediatric first aid certificate; its last valid day counts. */
public record FirstAid(Kind kind, LocalDate validTo) {

    public enum Kind {
        FULL,
        EMERGENCY
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validTo);
    }
}
