package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.booking.CancelBooking;
import org.earlybridge.training.booking.CancelReason;
import org.earlybridge.training.booking.Cancelling;
import org.earlybridge.training.booking.KeepPlace;
import org.earlybridge.training.booking.Paid;
import org.earlybridge.training.booking.PayForBasket;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;

/** What can be pressed on the page of a booking. Each leads to an address, so that reloading does nothing twice. */
@Named
@RequestScoped
public class BookingSteps {

    @Inject
    private BookingPage page;

    @Inject
    private PayForm form;

    @Inject
    private CoverNow coverNow;

    @Inject
    private KeepPlace keepPlace;

    @Inject
    private PayForBasket payForBasket;

    @Inject
    private CancelBooking cancelBooking;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    protected BookingSteps() {}

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void longer() {
        BookingView kept = keepPlace.longer(page.reference());
        request.leadTo(form.addressOf(kept.reference().text()));
    }

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void confirm() {
        Optional<Way> way = page.isFree() ? Optional.of(Way.NONE) : form.way();
        if (!page.isFree()) {
            form.check();
        }
        if (way.isEmpty() || problems.isAny()) {
            return;
        }
        Paid paid = payForBasket.by(page.reference(), way.get(), form.order(), coverNow.accepted());
        if (paid instanceof Paid.ByCard held) {
            request.leadTo(CardPage.addressOf(held.booking().reference()));
        } else if (paid instanceof Paid.NeedsPurchaseOrder) {
            problems.add(
                    PayForm.ORDER, "Enter your school's purchase order number: without it the bill cannot be paid");
        } else if (paid instanceof Paid.CoverRed) {
            problems.add(CoverStep.ACCEPT, CoverStep.REMEDY);
        } else if (paid instanceof Paid.AnotherWayIsChosen other) {
            problems.add(
                    PayForm.CARD,
                    "A payment by " + (other.way() == Way.CARD ? "card" : "invoice")
                            + " is under way. To pay otherwise, give up this place and book it again");
        } else {
            leadToBooking(page.reference());
        }
    }

    /** Only what is not booked yet: giving up a booked place may cost something, which its own page says first. */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void giveUp() {
        Cancelling now = cancelBooking.preview(page.reference(), CancelReason.PLANS_CHANGED);
        if (now instanceof Cancelling.Costs costs && costs.booking().status() == BookingStatus.CONFIRMED) {
            request.leadTo("/booking-cancel?id=" + page.reference());
            return;
        }
        Cancelling done = cancelBooking.of(page.reference(), CancelReason.PLANS_CHANGED, Money.ZERO);
        request.leadTo(CancelPage.after(done, page.reference()));
    }

    private void leadToBooking(BookingReference reference) {
        request.leadTo(OwnBookings.pageOf(reference));
    }
}
