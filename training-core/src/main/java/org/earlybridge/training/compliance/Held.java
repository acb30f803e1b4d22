package org.earlybridge.training.compliance;

import java.util.Optional;

/** What is asked of one person, and how long the certificate is good for that lasts longest, if there is any. */
public record Held(Duty duty, Optional<Validity> validity) {

    public boolean isMissing() {
        return duty == Duty.MUST && validity.isEmpty();
    }

    public boolean isInDate() {
        return validity.filter(good -> !good.hasEnded()).isPresent();
    }

    /** Somebody should do something: it is asked for and has ended, ends within 180 days, or was never there. */
    public boolean needsSomething() {
        return duty == Duty.MUST && validity.map(good -> good.rungs() > 0).orElse(true);
    }

    /** Smaller is more urgent. What was never there stands between what has ended and what is going to. */
    long daysLeft() {
        return validity.map(Validity::daysLeft).orElse(-1L);
    }
}
