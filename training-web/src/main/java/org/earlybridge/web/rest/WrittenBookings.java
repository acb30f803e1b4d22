package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.training.booking.BookingDetail;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.booking.OpenPaymentPage;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.invoice.SeeInvoices;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;

/** Bookings as they are answered, each with its course date as the catalogue shows it. */
@RequestScoped
public class WrittenBookings {

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private SeeInvoices seeInvoices;

    @Inject
    private OpenPaymentPage openPaymentPage;

    private final Map<CohortId, FoundDate> read = new HashMap<>();

    protected WrittenBookings() {}

    BookingAnswer of(BookingView booking) {
        return BookingAnswer.of(booking, date(booking.cohort()), Optional.empty(), List.of());
    }

    BookingAnswer of(BookingDetail detail) {
        List<String> invoices = seeInvoices
                .about(List.of(detail.booking().reference().text()))
                .stream()
                .map(PaperView::number)
                .toList();
        return BookingAnswer.of(detail.booking(), date(detail.booking().cohort()), detail.charge(), invoices);
    }

    List<BookingAnswer> of(List<BookingView> bookings) {
        return bookings.stream().map(this::of).toList();
    }

    /**
     * With the address of the page to pay on, when the answer is a place held for a card payment. It is asked for after the
     * commit, and anew when the answer is repeated: by then the place may be paid, or gone.
     */
    Response withPage(Response answered) {
        JsonObject booking = Json.createReader(new StringReader((String) answered.getEntity()))
                .readObject();
        boolean mayBeDue = Json.createValue(Way.CARD.name()).equals(booking.get("payBy"))
                && booking.getString("status").equals(BookingStatus.HELD.name());
        Optional<URI> page =
                mayBeDue ? openPaymentPage.forPlace(new BookingReference(booking.getString("id"))) : Optional.empty();
        return page.map(address -> Response.fromResponse(answered)
                        .entity(Json.createObjectBuilder(booking)
                                .add("checkoutUrl", address.toString())
                                .build()
                                .toString())
                        .build())
                .orElse(answered);
    }

    private FoundDate date(CohortId id) {
        return read.computeIfAbsent(
                id, unread -> findCohorts.one(unread).map(found -> found.date()).orElseThrow());
    }
}
