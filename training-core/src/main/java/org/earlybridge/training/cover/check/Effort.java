package org.earlybridge.training.cover.check;

/**
 * How much a check may still try. No real setting comes near the end of it; a question made to be hard does, and is then
 * answered as if nothing better could be found, which is never greener than the truth.
 */
public final class Effort {

    private static final int USUAL = 60_000;

    private int left;

    private Effort(int left) {
        this.left = left;
    }

    public static Effort usual() {
        return new Effort(USUAL);
    }

    boolean spend() {
        left--;
        return left >= 0;
    }
}
