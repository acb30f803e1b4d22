package org.earlybridge.payments.ledger;

/** One fact in all the books it touches; written J1001. */
public record FactId(long value) {

    @Override
    public String toString() {
        return "J" + value;
    }
}
