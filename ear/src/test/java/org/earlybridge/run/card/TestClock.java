package org.earlybridge.run.card;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock that stands still until it is moved; every thread sees it move. */
public final class TestClock extends Clock {

    /** About now, since answers over HTTP carry the machine's own time. */
    private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    public void move(long seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
