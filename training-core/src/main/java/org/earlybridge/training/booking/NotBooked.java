package org.earlybridge.training.booking;

/** Nothing of what was begun may stay, for this reason; the transaction ends with it, and whoever began it hands the reason on. */
final class NotBooked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    NotBooked(Refused refused) {
        super(refused.sentence());
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
