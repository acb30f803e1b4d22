package org.earlybridge.training.insight;

/** A count of people as it may be shown: the figure, or that it is too small, or that it would give a small one away. */
public record Shown(Kind kind, long count) {

    public enum Kind {
        COUNT,
        /** Of a hundred, to the nearest five: 5 is 5 or less, 95 is 95 or more. */
        SHARE,
        UNDER_5,
        HELD_BACK
    }

    private static final long SMALLEST_WHOLE = 20;
    private static final long ROUNDED_TO = 5;

    static Shown count(long count) {
        return new Shown(Kind.COUNT, count);
    }

    /** Rounded, and open at both ends, so that nobody can count those who are missing. Held back for a small whole. */
    static Shown share(long part, long whole) {
        return share(part, whole, whole);
    }

    /** Of something that so many people have; held back where they are few, or where there is nothing to share. */
    static Shown share(long part, long whole, long people) {
        if (people < SMALLEST_WHOLE || whole == 0) {
            return hidden(Kind.HELD_BACK);
        }
        long nearest = Math.round(part * 100.0 / whole / ROUNDED_TO) * ROUNDED_TO;
        return new Shown(Kind.SHARE, Math.max(ROUNDED_TO, Math.min(100 - ROUNDED_TO, nearest)));
    }

    /** What is hidden is not carried along either. */
    static Shown hidden(Kind kind) {
        return new Shown(kind, 0);
    }

    public boolean isHidden() {
        return kind == Kind.UNDER_5 || kind == Kind.HELD_BACK;
    }
}
