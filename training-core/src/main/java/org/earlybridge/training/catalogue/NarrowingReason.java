package org.earlybridge.training.catalogue;

/** Why a course is closed to childminders. It is public, so it is long enough to say something, and stands on one line. */
public record NarrowingReason(String text) {

    public static final int SHORTEST = 20;
    public static final int LONGEST = 400;

    public NarrowingReason {
        if (text.length() < SHORTEST || text.length() > LONGEST || !text.equals(tidy(text))) {
            throw new IllegalArgumentException(
                    "a reason has " + SHORTEST + " to " + LONGEST + " characters on one line, not: " + text);
        }
    }

    /** As somebody typed it, without the spaces and line breaks that say nothing. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
