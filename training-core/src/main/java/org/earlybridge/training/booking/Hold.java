package org.earlybridge.training.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Until when a place is kept, not included. Her own hold can be put off ten times; an offer ends when it says. */
@Embeddable
class Hold {

    static final Duration AT_FIRST = Duration.ofMinutes(15);
    static final Duration LONGER = Duration.ofMinutes(15);

    /** The payment page stays open for half an hour at least, so a place kept for it must outlive that. */
    static final Duration FOR_THE_PAYMENT_PAGE = Duration.ofMinutes(31);

    static final int MOST_EXTENSIONS = 10;

    @Column(name = "hold_until")
    private @Nullable Instant until;

    private int extensions;
    private boolean offered;

    protected Hold() {}

    void begin(Instant end, boolean byOffer) {
        until = end;
        offered = byOffer;
        extensions = 0;
    }

    boolean canBeLonger() {
        return !offered && extensions < MOST_EXTENSIONS;
    }

    void longer() {
        if (!canBeLonger()) {
            throw new IllegalStateException("this place cannot be kept longer");
        }
        extensions++;
        until = until().plus(LONGER);
    }

    /** Whoever has more keeps it. */
    void atLeastUntil(Instant moment) {
        if (until().isBefore(moment)) {
            until = moment;
        }
    }

    Instant until() {
        if (until == null) {
            throw new IllegalStateException("this place was never kept");
        }
        return until;
    }

    boolean wasBegun() {
        return until != null;
    }

    boolean hasEndedAt(Instant now) {
        return until != null && !now.isBefore(until);
    }

    boolean isOffer() {
        return offered;
    }

    int extensionsLeft() {
        return offered ? 0 : MOST_EXTENSIONS - extensions;
    }
}
