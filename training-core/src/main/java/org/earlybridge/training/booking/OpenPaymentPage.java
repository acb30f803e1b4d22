package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.card.CardOrder;
import org.earlybridge.payments.card.CardPayment;
import org.earlybridge.payments.card.TakeCardPayment;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.tariff.quote.QuotedLine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where to pay by card for a place that is held for it. Called after the commit that holds it and outside any transaction,
 * because the card company is asked. Asked again it is the same page, so a second tab pays nothing twice.
 */
@ApplicationScoped
public class OpenPaymentPage {

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private TakeCardPayment takeCardPayment;

    @Inject
    private Caller caller;

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    protected OpenPaymentPage() {}

    /** Empty when nothing is to be paid by card for it now, or the card company does not answer; asking later is safe. */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Optional<URI> forPlace(BookingReference reference) {
        BookingDetail detail = seeBookings.one(reference);
        BookingView booking = detail.booking();
        boolean isDue = booking.isHeld() && booking.price().way().equals(Optional.of(Way.CARD));
        if (!isDue) {
            return Optional.empty();
        }
        CardPayment attempt = takeCardPayment.begin(order(detail));
        return takeCardPayment.pageOf(attempt.id());
    }

    private CardOrder order(BookingDetail detail) {
        BookingView booking = detail.booking();
        URI back = URI.create(publicAddress + "/booking?id=" + booking.reference());
        return new CardOrder(
                booking.reference().text(),
                booking.council().code(),
                booking.price().pays(),
                "Training, booking " + booking.reference() + ", " + people(detail),
                Optional.of(caller.me().email().text()),
                URI.create(back + "&paid=1"),
                back,
                booking.kept().until().orElseThrow(),
                Map.of(
                        "booking",
                        booking.reference().text(),
                        "council",
                        booking.council().code()));
    }

    private static String people(BookingDetail detail) {
        long people = detail.lines().stream().map(QuotedLine::person).distinct().count();
        return people == 1 ? "1 place" : people + " places";
    }
}
