package org.earlybridge.run.card;

import org.jspecify.annotations.Nullable;

/** A refusal in the form that Stripe's own errors have. */
final class StripeError extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String INVALID = "invalid_request_error";

    private final int status;
    private final String type;
    private final @Nullable String code;
    private final @Nullable String parameter;

    private StripeError(int status, String type, @Nullable String code, String message, @Nullable String parameter) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
        this.parameter = parameter;
    }

    static StripeError parameter(String name, String message) {
        return new StripeError(400, INVALID, null, message, name);
    }

    static StripeError unknownParameter(String name) {
        return new StripeError(400, INVALID, "parameter_unknown", "Received unknown parameter: " + name, name);
    }

    static StripeError refused(String code, String message) {
        return new StripeError(400, INVALID, code, message, null);
    }

    static StripeError missing(String kind, String id) {
        return new StripeError(404, INVALID, "resource_missing", "No such " + kind + ": '" + id + "'", "id");
    }

    static StripeError noSuchPlace(String line) {
        return new StripeError(404, INVALID, null, "Unrecognized request URL (" + line + ").", null);
    }

    static StripeError wrongKey() {
        return new StripeError(401, INVALID, null, "Invalid API Key provided.", null);
    }

    static StripeError otherParameters() {
        return new StripeError(
                400,
                "idempotency_error",
                null,
                "Keys for idempotent requests can only be used with the same parameters they were first used with.",
                null);
    }

    static StripeError inUse() {
        return new StripeError(
                409,
                "idempotency_error",
                "idempotency_key_in_use",
                "There is currently another in-progress request using this Idempotent Key.",
                null);
    }

    static StripeError conflict() {
        return new StripeError(
                409, INVALID, "lock_timeout", "This object cannot be accessed right now, try again.", null);
    }

    static StripeError tooMany() {
        return new StripeError(429, INVALID, "rate_limit", "Request rate limit exceeded.", null);
    }

    static StripeError broken() {
        return new StripeError(500, "api_error", null, "An unknown error occurred.", null);
    }

    Answer answer() {
        Doc error = new Doc()
                .with("type", type)
                .with("code", code)
                .with("message", getMessage())
                .with("param", parameter);
        return new Answer(
                status, "application/json", new Doc().with("error", error).toString(), false);
    }
}
