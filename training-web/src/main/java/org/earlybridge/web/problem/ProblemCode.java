package org.earlybridge.web.problem;

import java.util.Arrays;

/** Why a call was refused, as a word that programs compare: a code keeps its meaning, its sentence may be improved. */
public enum ProblemCode {
    UNREADABLE(400, "Bad Request", "The request could not be read."),
    INVALID_PARAMETER(400, "Bad Request", "Some parameters cannot be used as they are."),
    INVALID_HEADER(400, "Bad Request", "A header cannot be used as it is."),
    INVALID_BODY(400, "Bad Request", "Some fields cannot be used as they are."),
    UNAUTHENTICATED(
            401,
            "Unauthorized",
            "This needs a token that works: make one on your account page and send it as \"Authorization: Bearer TOKEN\"."),
    FORBIDDEN(403, "Forbidden", "The roles of this token's owner do not cover this."),
    NOT_FOUND(404, "Not Found", "There is nothing here, or nothing that this token's owner may know of."),
    METHOD_NOT_ALLOWED(
            405, "Method Not Allowed", "This address does not take that method; the Allow header says which."),
    NOT_ACCEPTABLE(406, "Not Acceptable", "This address answers in JSON: send \"Accept: application/json\", or none."),
    KEY_IN_USE(
            409,
            "Conflict",
            "An earlier call with this Idempotency-Key is still being worked on. Wait a second and send it again."),
    CONFLICT(409, "Conflict", "Somebody changed the same thing a moment ago. Read it again and try once more."),
    ALREADY_BOOKED(409, "Conflict", "One of them is on this course date already, or waits for it."),
    CLASH(409, "Conflict", "One of them is on another course at the same time."),
    NOT_ELIGIBLE(409, "Conflict", "The course is not open to them, for the reason that stands in its description."),
    CLOSED(409, "Conflict", "That cannot be done any more, or not yet."),
    COVER_RED(
            409,
            "Conflict",
            "Without one of them the setting would break a rule it must keep. A manager may send acceptCover with a reason."),
    QUOTE_EXPIRED(409, "Conflict", "The price was told too long ago. Ask for a new quote."),
    NO_PRICE_LIST(409, "Conflict", "No price list is in force, so nothing has a price yet. Ask the training team."),
    ONLY_A_PREVIEW(409, "Conflict", "A month is only looked at. Sign its quarter, such as 2026-Q3."),
    PERIOD_NOT_OVER(409, "Conflict", "The quarter is still running. It can be signed from the day after its last."),
    AGREED_ALREADY(409, "Conflict", "Your council has agreed already; the other council has not yet."),
    SAME_PERSON(409, "Conflict", "You agreed for the other council, so somebody else must agree for this one."),
    WAITS_FOR_PAYER(409, "Conflict", "Both councils have agreed. The one that pays signs once more when it has paid."),
    SETTLED_ALREADY(409, "Conflict", "It is settled. What changes later stands in a later quarter."),
    CHANGED_MEANWHILE(409, "Conflict", "Somebody changed the statement meanwhile. Read it again before you sign."),
    DISPUTED_ALREADY(409, "Conflict", "The line is disputed already and waits for a later quarter."),
    TOO_LATE_TO_DISPUTE(409, "Conflict", "Both councils agreed to it. What changes later stands in a later quarter."),
    BODY_TOO_LARGE(413, "Content Too Large", "The body is larger than this address takes."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported Media Type",
            "This address reads JSON in UTF-8: send \"Content-Type: application/json\"."),
    UNUSABLE_VALUE(422, "Unprocessable Content", "What was sent is well formed, but we cannot work with it."),
    KEY_REUSED(
            422,
            "Unprocessable Content",
            "This Idempotency-Key was used before for something else. Make a new key for a new request."),
    TOO_MANY_REQUESTS(429, "Too Many Requests", "That was too often. Wait as long as the Retry-After header says."),
    BROKEN(500, "Internal Server Error", "It is our fault, not yours. If it happens again, tell us the reference."),
    RESTING(503, "Service Unavailable", "We are not ready just now. Wait a minute and try again.");

    private final int status;
    private final String title;
    private final String sentence;

    ProblemCode(int status, String title, String sentence) {
        this.status = status;
        this.title = title;
        this.sentence = sentence;
    }

    public int status() {
        return status;
    }

    /** The status in its own words, as RFC 9457 asks of a problem without a type of its own. */
    public String title() {
        return title;
    }

    /** What to say when nothing more particular is known. */
    public String sentence() {
        return sentence;
    }

    /** The general word for a status that the server itself chose. */
    public static ProblemCode of(int status) {
        return switch (status) {
            case 409 -> CONFLICT;
            case 422 -> UNUSABLE_VALUE;
            default ->
                Arrays.stream(values())
                        .filter(code -> code.status == status)
                        .findFirst()
                        .orElse(status >= 400 && status < 500 ? UNREADABLE : BROKEN);
        };
    }
}
