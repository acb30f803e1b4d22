package org.earlybridge.run.card;

import java.util.Arrays;
import java.util.Optional;

/** The card numbers that Stripe itself publishes for tests, and what each one does. Any other number is refused. */
enum TestCard {
    GOOD("4242424242424242", "pays"),
    DECLINED("4000000000000002", "is declined"),
    POOR("4000000000009995", "is declined: not enough money"),
    ASKS("4000002500003155", "asks you to confirm first"),
    REFUND_FAILS("4000000000005126", "pays; a refund to it fails later"),
    REFUND_WAITS("4000000000007726", "pays; a refund to it takes a while"),
    DISPUTES("4000000000000259", "pays; the payment is disputed");

    private final String number;
    private final String does;

    TestCard(String number, String does) {
        this.number = number;
        this.does = does;
    }

    static Optional<TestCard> numbered(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        return Arrays.stream(values())
                .filter(card -> card.number.equals(digits))
                .findFirst();
    }

    boolean isDeclined() {
        return this == DECLINED || this == POOR;
    }

    String declineCode() {
        return this == POOR ? "insufficient_funds" : "generic_decline";
    }

    /** In groups of four, as it stands on a card. */
    String printed() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    String does() {
        return does;
    }

    String lastFour() {
        return number.substring(number.length() - 4);
    }
}
