package org.earlybridge.training.cover.count;

/** Ages that a ratio tells apart, youngest first. */
public enum Band {
    UNDER_TWO(0, "under two"),
    TWO(1, "two years old"),
    THREE_AND_OVER(2, "three or over"),
    /** Of Reception age or older, where that makes a difference. */
    SCHOOL_AGE(3, "of school age");

    private final int place;
    private final String words;

    Band(int place, String words) {
        this.place = place;
        this.words = words;
    }

    /** Its place in a list by age, the youngest at 0. */
    public int place() {
        return place;
    }

    public String words() {
        return words;
    }
}
