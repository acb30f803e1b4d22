package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.booking.OpenPaymentPage;
import org.earlybridge.training.booking.SeeBookings;
import org.earlybridge.web.session.ThisRequest;

/**
 * The step from us to the page where the card number is typed. It is a page of its own that leads on at once, because our
 * forms may be answered by nobody but us. Opened again it leads to the same payment.
 */
@Named
@RequestScoped
public class CardPage {

    /** In the address that the card page leads back to: she has paid, and how often we have looked for it since. */
    static final String PAID = "paid";

    @Inject
    private OpenPaymentPage openPaymentPage;

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private OwnBookings own;

    @Inject
    private ThisRequest request;

    private Optional<URI> address = Optional.empty();

    protected CardPage() {}

    static String addressOf(BookingReference reference) {
        return "/booking-pay?id=" + reference;
    }

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void open() {
        BookingReference reference = own.reference();
        address = openPaymentPage.forPlace(reference);
        address.ifPresent(page ->
                FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "0;url=" + page));
        if (address.isEmpty() && !isDue(seeBookings.one(reference).booking())) {
            request.leadTo(OwnBookings.pageOf(reference));
        }
    }

    private static boolean isDue(BookingView booking) {
        return booking.isHeld() && booking.price().way().equals(Optional.of(Way.CARD));
    }

    /** Empty when the card company does not answer. */
    public String getAddress() {
        return address.map(URI::toString).orElse("");
    }

    public String getReference() {
        return own.reference().text();
    }
}
