package org.earlybridge.payments.card;

import java.time.Duration;
import java.time.Instant;

/** How long to leave something alone that did not work: longer each time, never beyond the longest. */
record Pause(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 16;

    Instant after(Instant now, int tries) {
        Duration pause = first.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), MOST_DOUBLINGS));
        return now.plus(pause.compareTo(longest) > 0 ? longest : pause);
    }
}
