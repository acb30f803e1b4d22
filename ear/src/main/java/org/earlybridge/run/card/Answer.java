package org.earlybridge.run.card;

/**
 * What goes back over HTTP.
 *
 * @param replayed told before, under the same idempotency key
 */
record Answer(int status, String type, String body, boolean replayed) {

    /** What the real one keeps nothing of: the call was refused before anything was begun. */
    boolean leftNothing() {
        return status == 400 || status == 401 || status == 404 || status == 409 || status == 429;
    }

    static Answer of(Doc doc) {
        return new Answer(200, "application/json", doc.toString(), false);
    }

    /** From something between us and Stripe that knows no JSON. */
    static Answer notStripe() {
        return new Answer(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>", false);
    }

    Answer again() {
        return new Answer(status, type, body, true);
    }
}
