package org.earlybridge.training.planning.format;

/** What was given cannot be used as it stands: where it is wrong, and why. */
public final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String reason;

    UnusableInput(Place place, String reason) {
        super(place.toString().isEmpty() ? reason : place + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    public Place place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
