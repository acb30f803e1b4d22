package org.earlybridge.training.demo.season;

import java.time.LocalDate;

/** Half a term, first and last day included. */
record HalfTerm(String name, LocalDate first, LocalDate last) {

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
