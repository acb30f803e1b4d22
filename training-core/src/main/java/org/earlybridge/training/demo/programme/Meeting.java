package org.earlybridge.training.demo.programme;

import java.time.LocalDate;
import java.time.LocalTime;

/** One session as planned, at a venue or online. */
record Meeting(LocalDate day, LocalTime from, LocalTime to, String where) {

    static final String ONLINE = "online";

    boolean isOnline() {
        return where.equals(ONLINE);
    }

    boolean isAtTheSameTimeAs(Meeting other) {
        return day.equals(other.day) && from.isBefore(other.to) && other.from.isBefore(to);
    }
}
