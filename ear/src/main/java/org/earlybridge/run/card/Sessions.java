package org.earlybridge.run.card;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Supplier;

/** Checkout Sessions: made, looked at, expired by call or by time. */
final class Sessions {

    static final String KIND = "checkout.session";

    private static final String[] KNOWN = {
        "mode",
        "success_url",
        "cancel_url",
        "expires_at",
        "client_reference_id",
        "customer_email",
        "metadata",
        "payment_intent_data",
        "line_items",
        "payment_method_types",
        "locale",
        "expand"
    };
    private static final String LINE = "line_items[0]";
    private static final long SHORTEST = 30L * 60;
    private static final long LONGEST = 24L * 60 * 60;
    private static final long LEAST = 30;

    private final Shelf shelf;
    private final Happenings happenings;
    private final Supplier<URI> site;

    Sessions(Shelf shelf, Happenings happenings, Supplier<URI> site) {
        this.shelf = shelf;
        this.happenings = happenings;
        this.site = site;
    }

    Doc create(Form form) {
        form.knowsOnly(KNOWN);
        long total = checkedTotal(form);
        long expires = checkedExpiry(form);
        String success = checkedUrl(form, "success_url");
        String cancel = checkedUrl(form, "cancel_url");
        Doc session = shelf.add(KIND, "cs_test_");
        return session.with("amount_subtotal", total)
                .with("amount_total", total)
                .with("cancel_url", cancel)
                .with("client_reference_id", form.has("client_reference_id") ? form.text("client_reference_id") : null)
                .with("currency", "gbp")
                .with("customer", null)
                .with("customer_details", null)
                .with("customer_email", form.has("customer_email") ? form.text("customer_email") : null)
                .with("expires_at", expires)
                .with("locale", form.has("locale") ? form.text("locale") : null)
                .with("metadata", form.below("metadata"))
                .with("mode", "payment")
                .with("payment_intent", null)
                .with("payment_method_types", List.of("card"))
                .with("payment_status", "unpaid")
                .with("status", "open")
                .with("success_url", success)
                .with("url", site.get().resolve("/c/pay/" + session.id()).toString())
                .with("_name", form.text(LINE + "[price_data][product_data][name]"))
                .with("_description", form.text("payment_intent_data[description]"))
                .with("_intent_metadata", form.below("payment_intent_data[metadata]"));
    }

    Doc expire(String id) {
        Doc session = current(id);
        if (!session.text("status").equals("open")) {
            throw StripeError.refused(
                    "",
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of \""
                            + session.text("status") + "\".");
        }
        return expired(session);
    }

    /** As it is now: one whose time is over has expired, whether anybody looked or not. */
    Doc current(String id) {
        Doc session = shelf.get(KIND, id);
        return isOverdue(session) ? expired(session) : session;
    }

    void expireOverdue() {
        shelf.newestFirst(KIND, this::isOverdue).forEach(this::expired);
    }

    private boolean isOverdue(Doc session) {
        return session.text("status").equals("open") && session.number("expires_at") <= shelf.now();
    }

    @CanIgnoreReturnValue
    private Doc expired(Doc session) {
        Doc over = session.with("status", "expired").with("url", null);
        shelf.find("payment_intent", session.text("payment_intent")).ifPresent(intent -> {
            Doc cancelled = intent.with("status", "canceled")
                    .with("canceled_at", shelf.now())
                    .with("cancellation_reason", "automatic");
            happenings.tell("payment_intent.canceled", cancelled);
        });
        happenings.tell("checkout.session.expired", over);
        return over;
    }

    private static long checkedTotal(Form form) {
        if (!form.text("mode").equals("payment")) {
            throw StripeError.parameter("mode", "Only payment is stood in for here.");
        }
        String currency = form.text(LINE + "[price_data][currency]");
        if (!currency.equals("gbp")) {
            throw StripeError.parameter(LINE + "[price_data][currency]", "Invalid currency: " + currency);
        }
        if (!form.has(LINE + "[price_data][product_data][name]")) {
            throw StripeError.parameter(LINE + "[price_data][product_data][name]", "Missing required param: name.");
        }
        long total = form.number(LINE + "[price_data][unit_amount]", -1) * form.number(LINE + "[quantity]", 1);
        if (total < LEAST) {
            throw StripeError.refused(
                    "amount_too_small", "The Checkout Session's total amount must convert to at least 30 pence.");
        }
        return total;
    }

    private long checkedExpiry(Form form) {
        long now = shelf.now();
        long expires = form.number("expires_at", now + LONGEST);
        if (expires < now + SHORTEST) {
            throw StripeError.parameter(
                    "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.");
        }
        if (expires > now + LONGEST) {
            throw StripeError.parameter(
                    "expires_at",
                    "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.");
        }
        return expires;
    }

    /** It may hold {@code {CHECKOUT_SESSION_ID}}, which is no part of an address until it is filled in. */
    private static String checkedUrl(Form form, String name) {
        try {
            URI url = new URI(form.text(name).replace("{CHECKOUT_SESSION_ID}", "id"));
            if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
                return form.text(name);
            }
        } catch (URISyntaxException e) {
            throw StripeError.parameter(name, "Not a valid URL: " + e.getReason());
        }
        throw StripeError.parameter(name, "Not a valid URL");
    }
}
