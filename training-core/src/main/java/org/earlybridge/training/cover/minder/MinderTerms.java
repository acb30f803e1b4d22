package org.earlybridge.training.cover.minder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.payments.money.Money;

/**
 * What a childminder has agreed with the parents, from a day on: her fee for one child and one hour, how many days before
 * she tells them that she closes, and whether funded hours can be at another time. What she has not said is empty.
 */
public record MinderTerms(LocalDate from, Optional<Money> fee, OptionalInt noticeDays, Optional<Funded> funded) {

    /** Hours that the council pays for. */
    public enum Funded {
        NONE,
        CAN_MOVE,
        CANNOT_MOVE
    }

    public static final long HIGHEST_FEE = 100_00;
    public static final int LONGEST_NOTICE = 365;
}
