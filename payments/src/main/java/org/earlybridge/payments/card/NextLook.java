package org.earlybridge.payments.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the processor is asked about an attempt without a reason: seldom, and more seldom each time. */
@Embeddable
class NextLook {

    private static final Pause PAUSES = new Pause(Duration.ofMinutes(2), Duration.ofMinutes(30));
    private static final Duration AFTER_THE_END = Duration.ofSeconds(30);

    @Column(name = "next_look_at")
    private @Nullable Instant at;

    private int looks;

    protected NextLook() {}

    void soon(Instant now) {
        at = PAUSES.after(now, looks + 1);
    }

    void now(Instant now) {
        at = now;
    }

    void never() {
        at = null;
    }

    /** Looked at, in vain: again later, but soon after its time is over, to close it. */
    void later(Instant now, Instant end) {
        looks++;
        Instant next = PAUSES.after(now, looks + 1);
        at = now.isBefore(end) && next.isAfter(end) ? end.plus(AFTER_THE_END) : next;
    }
}
