package org.earlybridge.payments.charging;

import java.time.LocalDate;

/** One part of what was sold: the day it is delivered, and how much of the whole it is beside the others. */
public record Delivery(LocalDate day, int weight) {

    public Delivery {
        if (weight <= 0) {
            throw new IllegalArgumentException("what is delivered on " + day + " weighs " + weight);
        }
    }
}
