package org.earlybridge.training.once;

/** Somebody else holds the key, so nothing of this attempt may stay. */
final class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyTaken(Throwable cause) {
        super(cause);
    }
}
