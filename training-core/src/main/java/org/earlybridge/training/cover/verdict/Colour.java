package org.earlybridge.training.cover.verdict;

/** The worst last, so that the larger of two is the worse. */
public enum Colour {
    /** Lawful. */
    GREEN,
    /** Lawful, but a caution stands. */
    AMBER,
    /** Breaks a rule unless something is changed. */
    RED;

    public Colour orWorse(Colour other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** For people and class names. */
    public String word() {
        return switch (this) {
            case GREEN -> "green";
            case AMBER -> "amber";
            case RED -> "red";
        };
    }
}
