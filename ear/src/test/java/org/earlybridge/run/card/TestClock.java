package org.earlybridge.run.card;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved; every thread sees it move. */
final class TestClock extends Clock {

    static final Instant START = Instant.parse("2026-10-13T09:00:00Z");

    private volatile Instant now = START;

    void move(long seconds) {
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
