package org.earlybridge.payments.card;

import java.time.Duration;
import java.time.Instant;

/**
 * A call as whoever makes it carries it: nothing of it is read from the database while the processor is waited for.
 *
 * @param sentBefore perhaps the processor has heard it already
 */
record Errand(
        long call, CardCall.Kind kind, String key, String attempt, boolean sentBefore, Instant firstSentAt, What what) {

    /** Processors forget keys after a day; an hour before, ours is not trusted any more. */
    static final Duration KEY_LASTS = Duration.ofHours(23);

    boolean isTooOldToRepeat(Instant now) {
        return sentBefore && !now.isBefore(firstSentAt.plus(KEY_LASTS));
    }

    /** What is asked. */
    sealed interface What {
        String book();
    }

    record Open(PageOrder order) implements What {

        @Override
        public String book() {
            return order.book();
        }
    }

    record Close(String book, String session) implements What {}

    record GiveBack(RefundOrder order) implements What {

        @Override
        public String book() {
            return order.book();
        }
    }
}
