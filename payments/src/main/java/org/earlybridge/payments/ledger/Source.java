package org.earlybridge.payments.ledger;

/** Where a fact comes from: whatever is told twice under the same three words is one fact. */
public record Source(String system, String id, String kind) {

    @Override
    public String toString() {
        return system + " " + id + " " + kind;
    }
}
