package org.earlybridge.training.insight;

/** A count of people as it may be shown: the figure, or that it is too small, or that it would give a small one away. */
public record Shown(Kind kind, long count) {

    public enum Kind {
        COUNT,
        UNDER_5,
        HELD_BACK
    }

    static Shown count(long count) {
        return new Shown(Kind.COUNT, count);
    }

    /** What is hidden is not carried along either. */
    static Shown hidden(Kind kind) {
        return new Shown(kind, 0);
    }

    public boolean isHidden() {
        return kind != Kind.COUNT;
    }
}
