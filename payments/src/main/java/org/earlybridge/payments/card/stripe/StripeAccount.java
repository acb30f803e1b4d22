package org.earlybridge.payments.card.stripe;

import java.util.List;

/** A council's account at Stripe: its key, and the secrets its webhooks may be signed with (two while one replaces the other). */
record StripeAccount(String book, String apiKey, List<String> webhookSecrets) {

    private static final int MOST_SECRETS = 2;

    StripeAccount {
        if (apiKey.isBlank() || webhookSecrets.isEmpty() || webhookSecrets.size() > MOST_SECRETS) {
            throw new IllegalArgumentException("The card account of " + book
                    + " needs a key and one webhook secret, or two while one replaces the other. Set earlybridge.card."
                    + book + ".api.key and earlybridge.card." + book + ".webhook.secrets.");
        }
    }

    /** Live keys move money; anything else is a test. */
    boolean isLive() {
        return apiKey.contains("_live_");
    }

    /** It must not show its secrets in a log. */
    @Override
    public String toString() {
        return "the card account of " + book + (isLive() ? ", live" : ", test");
    }
}
