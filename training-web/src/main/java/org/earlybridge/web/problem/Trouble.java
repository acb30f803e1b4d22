package org.earlybridge.web.problem;

/** What went wrong, as the person needs to hear it. */
enum Trouble {
    UNREADABLE(
            400,
            "unreadable",
            "We could not read that",
            "Something in the address or in what was sent is not as we expect it. Go back and try again."),
    NOT_ALLOWED(
            403,
            "not-allowed",
            "This page is not open to you",
            "It belongs to another setting, or to people with another task. If you have just signed out, sign in again."),
    STALE_FORM(
            403,
            "stale-form",
            "That page was too old to send",
            "It had been open for long, or you have signed in or out since. Nothing was changed. Open it again, check your answers and send it once more."),
    NOT_FOUND(
            404,
            "not-found",
            "We cannot find that page",
            "The address may have a typing mistake, or the page has moved. Nothing you saved is lost."),
    BROKEN(500, "broken", "Sorry, that did not work", "It is our fault, not yours. Nothing you saved before is lost."),
    RESTING(
            503,
            "resting",
            "We are not ready just now",
            "Please wait a minute and try again. Nothing you saved before is lost.");

    final int status;
    final String code;
    final String title;
    final String sentence;

    Trouble(int status, String code, String title, String sentence) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.sentence = sentence;
    }

    static Trouble of(int status) {
        return switch (status) {
            case 401, 403 -> NOT_ALLOWED;
            case 404, 410 -> NOT_FOUND;
            case 503 -> RESTING;
            default -> status >= 400 && status < 500 ? UNREADABLE : BROKEN;
        };
    }

    /** Our own faults get a number to read out; a mistyped address does not need one. */
    boolean isOurs() {
        return status >= 500;
    }

    /** The address itself is good, only not this time. */
    boolean isWorthTryingAgain() {
        return isOurs() || this == STALE_FORM;
    }
}
