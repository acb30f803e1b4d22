package org.earlybridge.payments.card;

/**
 * Hears of money, inside the transaction that records it: an exception takes the record back, and the news comes again.
 * Each piece of news is told once when all goes well, and may be told again after a failure, so it must bear repeating.
 */
public interface CardListener {

    /** The payer has paid. Her page may have closed before, and what she paid for may be gone. */
    void paid(CardPayment payment);

    /** The same reference was paid already, by an earlier attempt: this money is too much. */
    void paidAgain(CardPayment surplus);

    /** Money went back, by our order or, when {@link CardRefund#isOutside}, by somebody at the processor's own desk. */
    void refunded(CardRefund refund);

    /** Nothing will reach the card. {@link CardRefund#wasGiven} says whether {@link #refunded} had been told before. */
    void refundFailed(CardRefund refund);

    /** Opened, won or lost: the dispute's state says which. */
    void disputed(CardDispute dispute);

    /** Paid to the bank, or failed: the payout's state says which. */
    void paidOut(CardPayout payout);
}
