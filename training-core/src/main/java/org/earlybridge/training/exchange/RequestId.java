package org.earlybridge.training.exchange;

/** One setting asking for some hours of an offer. */
public record RequestId(long value) {

    /** By which it is known in mails, in the books and on the telephone. */
    public String reference() {
        return "CX-" + value;
    }
}
