package org.earlybridge.payments.card;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * A card page as the processor shows it now.
 *
 * @param attempt ours, as we marked it; empty when the page is not ours
 * @param taking the money, once it was taken
 */
public record PageState(
        String session, String attempt, Standing standing, Money amount, Optional<URI> page, Optional<Taking> taking) {

    /** Money of another amount or for another attempt is nobody's guess. */
    void mustBe(String ordered, Money asked) {
        if (!attempt.equals(ordered) || !amount.equals(asked)) {
            throw new IllegalStateException("page " + session + " of " + amount + " for attempt " + attempt
                    + " is not the one that was ordered: " + asked + " for " + ordered);
        }
    }

    /** Whether it can be paid still. */
    public enum Standing {
        OPEN,
        COMPLETE,
        EXPIRED
    }

    /**
     * Money that was taken.
     *
     * @param fee what the processor keeps, once it says so
     */
    public record Taking(String intent, String charge, Optional<Money> fee, List<RefundState> refunds) {}
}
