package org.earlybridge.payments.card;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * What is to be paid by card.
 *
 * @param reference what the money is for; paid at most once
 * @param book whose account takes it
 * @param description what the payer reads on the card page
 * @param email written into the page for the payer, and wiped here once the page is open
 * @param returnTo where she goes after paying
 * @param leaveTo where she goes without
 * @param payBefore after that the page is closed
 * @param metadata kept at the processor beside the payment; no personal data
 */
public record CardOrder(
        String reference,
        String book,
        Money amount,
        String description,
        Optional<String> email,
        URI returnTo,
        URI leaveTo,
        Instant payBefore,
        Map<String, String> metadata) {

    /** What a card can pay at least. Less is nobody's to collect this way. */
    public static final Money LEAST = Money.ofPence(30);

    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_METADATA = 15;

    public CardOrder {
        must(!reference.isBlank() && reference.length() <= LONGEST_REFERENCE, "reference has 1 to 40 characters");
        must(amount.compareTo(LEAST) >= 0, "amount is at least " + LEAST + ", not " + amount);
        must(!description.isBlank() && description.length() <= LONGEST_DESCRIPTION, "description has 1 to 200");
        must(email.map(String::length).orElse(0) <= LONGEST_EMAIL, "email has at most 254 characters");
        must(isPage(returnTo) && isPage(leaveTo), "returnTo and leaveTo are whole http or https addresses");
        must(metadata.size() <= MOST_METADATA, "metadata has at most 15 entries");
        metadata.forEach((key, value) -> must(
                key.matches("[a-z_]{1," + LONGEST_KEY + "}")
                        && value.length() <= LONGEST_VALUE
                        && !value.contains("\n"),
                "metadata keys are small letters, values one line of at most 200 characters; not " + key));
        metadata = Map.copyOf(metadata);
    }

    private static boolean isPage(URI address) {
        return address.isAbsolute()
                && address.getHost() != null
                && address.getScheme().matches("https?")
                && address.toString().length() <= LONGEST_ADDRESS;
    }

    private static void must(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("of a card order: " + rule);
        }
    }
}
