package org.earlybridge.payments.card;

/** What became of a webhook. Only what is stored, now or before, may be answered as taken. */
public enum Receipt {
    TAKEN,
    TAKEN_BEFORE,
    NO_SUCH_BOOK,
    BAD_SIGNATURE,
    /** Signed too long ago: perhaps an old one played back. */
    TOO_OLD,
    FROM_THE_FUTURE,
    /** Live where tests are expected, the reverse, or another's account. */
    WRONG_WORLD,
    UNREADABLE,
    TOO_LARGE;

    public boolean isTaken() {
        return this == TAKEN || this == TAKEN_BEFORE;
    }
}
