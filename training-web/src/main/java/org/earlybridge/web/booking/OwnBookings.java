package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingDetail;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.SeeBookings;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.web.cover.ReadOnce;
import org.earlybridge.web.session.ThisRequest;

/** Which booking a page is about, and the course date behind it. */
@RequestScoped
public class OwnBookings {

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private ReadOnce readOnce;

    @Inject
    private Caller caller;

    @Inject
    private ThisRequest request;

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
        return readOnce.date(id).map(BookedDate::new).orElseThrow(() -> new NotFound("course date " + id.value()));
    }

    BookingDetail booking() {
        return readOnce.booking(reference());
    }

    /** What was booked by that price already, so that a form sent twice books once. */
    Optional<BookingReference> madeBy(QuoteId quote) {
        return seeBookings.madeBy(quote);
    }

    /** A childminder's house is her own: she is told, and decides. */
    boolean isHerOwnHouse() {
        return caller.has(Role.CHILDMINDER) && !caller.has(Role.MANAGER);
    }

    static String pageOf(BookingReference reference) {
        return "/booking?id=" + reference;
    }
}
