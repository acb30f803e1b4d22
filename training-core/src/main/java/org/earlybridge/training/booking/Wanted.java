package org.earlybridge.training.booking;

import java.util.Optional;
import org.earlybridge.training.tariff.quote.QuoteId;

/**
 * What somebody wants to book: by which quote, and what those who go need, in words.
 *
 * @param acceptCover why she books although a staffing rule would be broken; empty when she has not said so
 * @param basket the sign of what it is booked together with, such as EB-7K4M; empty for a new one
 */
public record Wanted(QuoteId quote, Optional<String> needs, Optional<String> basket, Optional<String> acceptCover) {

    public static final int LONGEST_NEEDS = 400;
    public static final int LONGEST_REASON = 400;

    public static Wanted by(QuoteId quote) {
        return new Wanted(quote, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Wanted needing(Optional<String> what) {
        return new Wanted(quote, what, basket, acceptCover);
    }

    /** Paid for together with one of her own that is still to be paid. */
    public Wanted togetherWith(Optional<BookingReference> other) {
        return new Wanted(quote, needs, other.map(BookingReference::basket), acceptCover);
    }

    public Wanted acceptingCover(Optional<String> reason) {
        return new Wanted(quote, needs, basket, reason);
    }
}
