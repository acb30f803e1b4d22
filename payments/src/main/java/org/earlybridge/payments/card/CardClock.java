package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Compares our clock with the processor's: with a wrong one genuine webhooks look forged. Each answer of the processor carries
 * its time.
 */
@ApplicationScoped
public class CardClock {

    /** Half of what a signature's age may be. */
    static final Duration TOLERANCE = Duration.ofSeconds(150);

    private static final Duration BETWEEN_ALARMS = Duration.ofMinutes(10);
    private static final Logger LOG = System.getLogger(CardClock.class.getName());

    @Inject
    private Clock clock;

    private final AtomicReference<@Nullable Duration> ahead = new AtomicReference<>();
    private Instant lastAlarm = Instant.EPOCH;

    protected CardClock() {}

    public CardClock(Clock clock) {
        this.clock = clock;
    }

    public void hear(Instant theirs) {
        Instant ours = clock.instant();
        Duration found = Duration.between(theirs, ours);
        ahead.set(found);
        if (isWrong() && isTimeForAnAlarm(ours)) {
            LOG.log(
                    Level.ERROR,
                    "ALARM: this machine''s clock is {0} seconds ahead of the card processor''s. Its webhooks will be refused.",
                    found.toSeconds());
        }
    }

    private synchronized boolean isTimeForAnAlarm(Instant now) {
        boolean due = now.isAfter(lastAlarm.plus(BETWEEN_ALARMS));
        lastAlarm = due ? now : lastAlarm;
        return due;
    }

    /** How far ours is ahead of theirs, negative when behind; empty until they have been heard. */
    public Optional<Duration> ahead() {
        return Optional.ofNullable(ahead.get());
    }

    public boolean isWrong() {
        return ahead().map(Duration::abs)
                .filter(off -> off.compareTo(TOLERANCE) > 0)
                .isPresent();
    }
}
