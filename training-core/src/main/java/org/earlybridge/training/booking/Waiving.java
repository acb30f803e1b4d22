package org.earlybridge.training.booking;

import org.earlybridge.payments.money.Money;

/** Whether the fee for cancelling is waived because the setting's cover collapsed, and if not, why. */
public sealed interface Waiving {

    /**
     * The check made at this moment shows it, and the council's fund pays the fee.
     *
     * @param sentence what the check says
     */
    record Granted(Money fee, String sentence) implements Waiving {}

    /**
     * The check made at this moment does not find too few adults.
     *
     * @param sentence what it says instead
     */
    record NotShort(String sentence) implements Waiving {}

    /** It was booked although too few adults would stay, so nothing has collapsed since. */
    record RedFromTheStart() implements Waiving {}

    /** The setting's council has no fund for it today, or too little is left in it. */
    record UsedUp() implements Waiving {}

    /** The price list it was booked under does not waive a fee for this. */
    record NotInTerms() implements Waiving {}
}
