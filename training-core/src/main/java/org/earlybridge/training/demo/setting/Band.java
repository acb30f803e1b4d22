package org.earlybridge.training.demo.setting;

/** Children of about an age: how many one adult may look after, and the ages in months, both ends included. */
enum Band {
    BABIES(3, 0, 23, 8, 19),
    TWOS(5, 24, 35, 25, 33),
    THREES(8, 36, 59, 38, 54),
    /** Threes and fours with a teacher and a level 3 beside her: one to thirteen, but never one alone. */
    CLASS(13, 36, 59, 38, 54),
    CLUB(8, 60, 132, 66, 120);

    final int childrenToOne;
    final int fromMonths;
    final int toMonths;
    final int youngest;
    final int oldest;

    Band(int childrenToOne, int fromMonths, int toMonths, int youngest, int oldest) {
        this.childrenToOne = childrenToOne;
        this.fromMonths = fromMonths;
        this.toMonths = toMonths;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    String roomName(int which) {
        String name = switch (this) {
            case BABIES -> "Babies";
            case TWOS -> "Toddlers";
            case THREES -> "Pre-school";
            case CLASS -> "Nursery class";
            case CLUB -> "Club";
        };
        return which == 1 ? name : name + " " + which;
    }
}
