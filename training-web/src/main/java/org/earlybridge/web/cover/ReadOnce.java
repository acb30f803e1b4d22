package org.earlybridge.web.cover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.booking.BookingDetail;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.SeeBookings;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.tariff.quote.Quote;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.tariff.quote.SeeQuote;

/** What several parts of one page show: read once for it. Whatever changes something reads anew. */
@RequestScoped
public class ReadOnce {

    @Inject
    private SeeQuote seeQuote;

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private FindCohorts findCohorts;

    private final Map<QuoteId, Quote> quotes = new HashMap<>();
    private final Map<BookingReference, BookingDetail> bookings = new HashMap<>();
    private final Map<CohortId, Optional<FoundDate>> dates = new HashMap<>();

    protected ReadOnce() {}

    public Quote quote(QuoteId id) {
        return quotes.computeIfAbsent(id, unread -> seeQuote.with(unread).quote());
    }

    public BookingDetail booking(BookingReference reference) {
        return bookings.computeIfAbsent(reference, seeBookings::one);
    }

    public Optional<FoundDate> date(CohortId id) {
        return dates.computeIfAbsent(id, findCohorts::date);
    }
}
