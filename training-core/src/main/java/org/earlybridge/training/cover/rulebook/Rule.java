package org.earlybridge.training.cover.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.training.cover.day.Span;

/** One rule while it holds; first and last day included. What its number counts, its heading says. */
public record Rule(
        String code,
        LocalDate from,
        Optional<LocalDate> to,
        OptionalInt number,
        Optional<LocalDate> since,
        Optional<Span> hours,
        Severity severity,
        Departure departure,
        Basis basis,
        Source source,
        Optional<Verified> verified) {

    public enum Severity {
        MUST,
        SHOULD,
        POLICY
    }

    /** What it takes to act against it. */
    public enum Departure {
        NONE,
        REASON,
        TWO_PERSON
    }

    public enum Basis {
        LAW,
        GUIDANCE,
        /** Our own choice, which no law asks. */
        POLICY
    }

    /** The paragraph only where somebody has seen it. */
    public record Source(String document, Optional<String> paragraph, String heading) {}

    /** An officer has compared it with its source. */
    public record Verified(String by, LocalDate on) {}

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    public int count() {
        return number.orElseThrow(() -> new IllegalStateException(code + " has no number"));
    }
}
