package org.earlybridge.run.card;

/**
 * One misbehaviour that a test has ordered.
 *
 * @param on how the call begins, as in {@code POST /v1/refunds}, or the type of event whose webhook it strikes; {@code *} is any
 * @param amount milliseconds, or how many more copies
 */
record Fault(String on, Kind kind, long amount) {

    /** What can go wrong. The first eight strike calls, the others webhooks. */
    enum Kind {
        /** Done, and the line breaks before the answer. */
        ANSWER_LOST,
        CONFLICT,
        TOO_MANY,
        /** Not done; the error is kept under the key. */
        BROKEN,
        /** Done; an error is told and kept under the key all the same. */
        BROKEN_AFTER,
        /** Not done; something on the way answers in HTML. */
        NOT_STRIPE,
        /** Never reached: the line breaks before anything was done. */
        NEVER_ARRIVED,
        SLOW,
        DELAYED,
        DUPLICATED,
        /** Held back until the next event has been delivered. */
        OVERTAKEN,
        NEVER_SENT,
        /** Told by two events with ids of their own. */
        TOLD_TWICE,
        /** Written by another version of the API than the account's. */
        OTHER_VERSION,
        /** A proxy wrote the JSON anew. */
        REWRITTEN,
        /** From the wrong world: live instead of test. */
        LIVE;

        boolean strikesCalls() {
            return compareTo(SLOW) <= 0;
        }
    }

    boolean strikes(String line, boolean call) {
        return kind.strikesCalls() == call && (on.equals("*") || line.startsWith(on));
    }
}
