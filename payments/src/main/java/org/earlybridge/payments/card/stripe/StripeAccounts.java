package org.earlybridge.payments.card.stripe;

import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** The councils' accounts as configured, and a client for each. */
@ApplicationScoped
class StripeAccounts {

    private static final String PREFIX = "earlybridge.card.";
    private static final String REAL_ONE = "https://api.stripe.com";
    private static final int SECONDS = 15;
    private static final int SECONDS_TO_CONNECT = 5;
    private static final int RETRIES = 2;
    private static final int MILLISECONDS = 1000;

    private final Function<String, Optional<String>> configured;
    private final Map<StripeAccount, StripeClient> clients = new ConcurrentHashMap<>();

    protected StripeAccounts() {
        this(key -> ConfigProvider.getConfig().getOptionalValue(key, String.class));
    }

    StripeAccounts(Function<String, Optional<String>> configured) {
        this.configured = configured;
    }

    /** Empty when the council takes no cards. */
    Optional<StripeAccount> of(String book) {
        if (!book.matches("[A-Z][A-Z0-9]{1,11}")) {
            return Optional.empty();
        }
        return text(book + ".api.key").map(key -> new StripeAccount(book, key, secretsOf(book)));
    }

    StripeClient client(StripeAccount account) {
        return clients.computeIfAbsent(account, this::newClient);
    }

    private StripeClient newClient(StripeAccount account) {
        return StripeClient.builder()
                .setApiKey(account.apiKey())
                .setApiBase(text("api.base").orElse(REAL_ONE))
                .setConnectTimeout(SECONDS_TO_CONNECT * MILLISECONDS)
                .setReadTimeout(number("api.seconds", SECONDS) * MILLISECONDS)
                .setMaxNetworkRetries(number("api.retries", RETRIES))
                .build();
    }

    private List<String> secretsOf(String book) {
        return text(book + ".webhook.secrets").stream()
                .flatMap(secrets -> Arrays.stream(secrets.split(",", -1)))
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
    }

    private int number(String key, int otherwise) {
        Optional<String> typed = text(key);
        if (typed.isPresent() && !typed.get().matches("\\d{1,4}")) {
            throw new IllegalArgumentException(
                    "The key " + PREFIX + key + " is a whole number, not \"" + typed.get() + "\".");
        }
        return typed.map(Integer::parseInt).orElse(otherwise);
    }

    private Optional<String> text(String key) {
        return configured.apply(PREFIX + key).map(String::strip).filter(value -> !value.isEmpty());
    }
}
