package org.earlybridge.payments.charging;

/** Told that a card payment came, whenever it comes; the seller implements it, and it runs in that one transaction. */
public interface Fulfilment {

    /** Several calls for one reference get the same decision. */
    Decision paid(String reference);

    /** It is paid and in the books, and its papers are written: now the buyer can be told. */
    default void confirmed(String reference) {}

    /** What becomes of the money. */
    enum Decision {
        /** What was paid for is theirs. */
        SEATED,
        /** Too late: it went to somebody else, and all of the money goes back. */
        REFUND_FULL,
        /** It was called off meanwhile, and all of the money goes back. */
        REFUND_CANCELLED
    }
}
