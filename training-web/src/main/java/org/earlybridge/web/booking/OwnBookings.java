package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.SeeBookings;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.web.session.ThisRequest;

/** Which booking a page is about, and the course date behind it. */
@RequestScoped
public class OwnBookings {

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private ThisRequest request;

    private final Map<CohortId, BookedDate> read = new HashMap<>();

    protected OwnBookings() {}

    /** From the address; small letters are as good, since people type it from a letter. */
    BookingReference reference() {
        String typed = request.parameter("id").toUpperCase(Locale.ROOT);
        return Optional.of(typed)
                .filter(BookingReference::isOne)
                .map(BookingReference::new)
                .orElseThrow(() -> new NotFound("booking " + typed));
    }

    BookedDate date(CohortId id) {
        return read.computeIfAbsent(
                id,
                unread -> findCohorts
                        .one(unread)
                        .map(found -> new BookedDate(found.date()))
                        .orElseThrow(() -> new NotFound("course date " + unread.value())));
    }

    /** What was booked by that price already, so that a form sent twice books once. */
    Optional<BookingReference> madeBy(QuoteId quote) {
        return seeBookings.madeBy(quote);
    }

    static String pageOf(BookingReference reference) {
        return "/booking?id=" + reference;
    }
}
