package org.earlybridge.payments.card;

/** What went wrong, short enough for its column. */
final class Trouble {

    private static final int LONGEST = 300;

    private Trouble() {}

    static String shortened(String why) {
        return why.length() <= LONGEST ? why : why.substring(0, LONGEST);
    }
}
