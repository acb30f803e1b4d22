package org.earlybridge.training.compliance;

import java.util.Optional;

/** What is asked of one person, and how long the certificate is good for that lasts longest, if there is any. */
public record Held(Duty duty, Optional<Validity> validity) {

    private static final int DAYS_OF_LAPSE = 180;

    public boolean isMissing() {
        return duty == Duty.MUST && validity.isEmpty();
    }

    public boolean isInDate() {
        return validity.filter(good -> !good.hasEnded()).isPresent();
    }

    /**
     * Somebody should do something: it is asked of her and has ended, ends within 180 days or was never there; or the
     * setting counts on her for it. Whoever let that lapse half a year ago, the setting has learned to do without.
     */
    public boolean needsSomething() {
        return switch (duty) {
            case MUST -> validity.map(good -> good.rungs() > 0).orElse(true);
            case SHARED ->
                validity.filter(good -> good.rungs() > 0 && good.daysLeft() > -DAYS_OF_LAPSE)
                        .isPresent();
            case MAY, NOT_ASKED -> false;
        };
    }

    /** Smaller is more urgent. What was never there stands between what has ended and what is going to. */
    long daysLeft() {
        return validity.map(Validity::daysLeft).orElse(-1L);
    }
}
