package org.earlybridge.training.cover.rota;

/** What was written must not stay; the transaction ends with it, and whoever began it hands the sentence on. */
final class NotMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotMoved(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
