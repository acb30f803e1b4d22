package org.earlybridge.payments.card.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earlybridge.payments.card.CardClock;
import org.earlybridge.payments.card.CardWebhooks;
import org.earlybridge.payments.card.Receipt;

/**
 * Checks and reads Stripe's webhooks, on the bytes as they came. Of the content only what names the object is read, by
 * ourselves: Stripe's library hands out nothing when the event was written by another version of the API.
 */
@ApplicationScoped
class StripeWebhooks implements CardWebhooks {

    private static final Logger LOG = System.getLogger(StripeWebhooks.class.getName());
    private static final Duration OLDEST = Duration.ofSeconds(Webhook.DEFAULT_TOLERANCE);
    private static final Pattern SIGNED_AT = Pattern.compile("(?:^|,)t=(\\d{1,12})(?:,|$)");

    @Inject
    private StripeAccounts accounts;

    @Inject
    private CardClock cardClock;

    @Inject
    private Clock clock;

    protected StripeWebhooks() {}

    StripeWebhooks(StripeAccounts accounts, CardClock cardClock, Clock clock) {
        this.accounts = accounts;
        this.cardClock = cardClock;
        this.clock = clock;
    }

    @Override
    public Reading read(String book, byte[] raw, String signature) {
        Optional<StripeAccount> account = accounts.of(book);
        if (account.isEmpty()) {
            return refused(Receipt.NO_SUCH_BOOK, "no card account is configured for it");
        }
        if (!isGenuine(account.get(), raw, signature)) {
            return refused(Receipt.BAD_SIGNATURE, "no secret of ours gives that signature for these bytes");
        }
        return timely(signature).orElseGet(() -> content(account.get(), raw));
    }

    /** The age is looked at afterwards, by ourselves: Stripe's library lets signatures of the future pass. */
    private static boolean isGenuine(StripeAccount account, byte[] raw, String signature) {
        String body = new String(raw, UTF_8);
        for (String secret : account.webhookSecrets()) {
            try {
                if (Webhook.Signature.verifyHeader(body, signature, secret, 0)) {
                    return true;
                }
            } catch (SignatureVerificationException e) {
                LOG.log(Level.DEBUG, "Not signed with this secret of {0}: {1}", account.book(), e.getMessage());
            }
        }
        return false;
    }

    private Optional<Reading> timely(String signature) {
        Matcher at = SIGNED_AT.matcher(signature);
        if (!at.find()) {
            return Optional.of(refused(Receipt.BAD_SIGNATURE, "it does not say when it was signed"));
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(at.group(1))), clock.instant());
        if (age.compareTo(OLDEST) > 0) {
            return Optional.of(refused(Receipt.TOO_OLD, age.toSeconds() + " seconds old" + perhapsOurClock()));
        }
        if (age.negated().compareTo(OLDEST) > 0) {
            String ahead = age.negated().toSeconds() + " seconds in the future";
            return Optional.of(refused(Receipt.FROM_THE_FUTURE, ahead + perhapsOurClock()));
        }
        return Optional.empty();
    }

    private String perhapsOurClock() {
        return cardClock.isWrong()
                ? "; ALARM: our own clock is "
                        + cardClock.ahead().orElse(Duration.ZERO).toSeconds() + " seconds ahead"
                : "";
    }

    private static Reading content(StripeAccount account, byte[] raw) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(raw))) {
            JsonObject event = reader.readObject();
            boolean live = event.getOrDefault("livemode", JsonValue.NULL) != JsonValue.FALSE;
            if (live != account.isLive() || event.containsKey("account")) {
                return refused(Receipt.WRONG_WORLD, (live ? "live" : "test") + " or another's, for " + account);
            }
            JsonObject object = inside(inside(event, "data"), "object");
            String kind = text(object, "object");
            String id = text(object, "id");
            String intent = kind.equals("payment_intent") ? id : perhaps(object, "payment_intent");
            return new Reading.Genuine(new CardEventNote(
                    text(event, "id"),
                    text(event, "type"),
                    perhaps(event, "api_version"),
                    kind,
                    id,
                    Optional.of(intent).filter(named -> !named.isEmpty())));
        } catch (JsonException e) {
            return refused(Receipt.UNREADABLE, "signed, but not an event as we know them: " + e.getMessage());
        }
    }

    private static JsonObject inside(JsonObject object, String name) {
        if (object.get(name) instanceof JsonObject found) {
            return found;
        }
        throw new JsonException("there is no object " + name);
    }

    private static String text(JsonObject object, String name) {
        String found = perhaps(object, name);
        if (found.isEmpty()) {
            throw new JsonException("there is no text " + name);
        }
        return found;
    }

    private static String perhaps(JsonObject object, String name) {
        return object.get(name) instanceof JsonString found ? found.getString() : "";
    }

    private static Reading refused(Receipt receipt, String why) {
        return new Reading.Refused(receipt, why);
    }
}
