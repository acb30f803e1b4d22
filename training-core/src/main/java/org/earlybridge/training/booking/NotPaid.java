package org.earlybridge.training.booking;

/** It cannot be paid like that, so the place that was taken for it must not stay either. */
final class NotPaid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Paid why;

    NotPaid(Paid why) {
        super(why.toString());
        this.why = why;
    }

    Paid why() {
        return why;
    }
}
