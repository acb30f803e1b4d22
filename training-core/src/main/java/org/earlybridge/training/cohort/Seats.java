package org.earlybridge.training.cohort;

/** Places of a course date: taken are confirmed, held are kept while somebody pays. Never more than there are. */
public record Seats(int capacity, int taken, int held, int waiting) {

    public Seats {
        boolean possible = capacity > 0 && taken >= 0 && held >= 0 && waiting >= 0 && taken + held <= capacity;
        if (!possible) {
            throw new IllegalArgumentException(
                    taken + " taken and " + held + " held of " + capacity + " places, " + waiting + " waiting");
        }
    }

    public int free() {
        return capacity - taken - held;
    }

    public boolean isFull() {
        return free() == 0;
    }

    /** Where on the waiting list the next person would be: 1 is the first. */
    public int nextInLine() {
        return waiting + 1;
    }
}
