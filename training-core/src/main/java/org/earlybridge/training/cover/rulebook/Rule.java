package org.earlybridge.training.cover.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.training.cover.day.Span;

/**
 * One rule while it holds; first and last day included. What its number counts, its heading says.
 *
 * @param ruleset the version of the framework it came with; empty where it stands elsewhere or is our own
 * @param seal changes with every word of it that an officer reads
 */
public record Rule(
        String code,
        Optional<String> ruleset,
        LocalDate from,
        Optional<LocalDate> to,
        OptionalInt number,
        Optional<LocalDate> since,
        Optional<Span> hours,
        Severity severity,
        Departure departure,
        Basis basis,
        Use use,
        Source source,
        Text text,
        String seal) {

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

    /** Whether the check asks for it. */
    public enum Use {
        YES,
        PARTLY,
        /** No number can: whoever reads a verdict is told to look to it. */
        TOLD,
        NO
    }

    /** The paragraph only where somebody has seen it. */
    public record Source(String document, Optional<String> paragraph, String heading) {}

    /** What it says in full, and what is still to be confirmed or how we read it. */
    public record Text(String whole, Optional<String> toConfirm) {}

    public RuleGroup group() {
        return RuleGroup.of(code);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    public int count() {
        return number.orElseThrow(() -> new IllegalStateException(code + " has no number"));
    }
}
