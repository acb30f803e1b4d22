package org.earlybridge.training.tariff;

import java.time.LocalDate;

/** Everything a price depends on: what is taught, to whom, booked on which day, and what the funds have left. */
public record PriceQuestion(Taught taught, Learner learner, LocalDate bookedOn, FundsLeft funds) {

    /** The same question asked by somebody else. */
    public PriceQuestion by(Learner other) {
        return new PriceQuestion(taught, other, bookedOn, funds);
    }
}
