package org.earlybridge.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingDetail;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** One booking, whatever has become of it. The address stands in our letters and is where the card page leads back to. */
@Named
@RequestScoped
public class BookingPage {

    /** Half a minute in all; after that she looks when she likes, and a mail comes anyway. */
    private static final long MOST_LOOKS = 10;

    private static final int SECONDS_BETWEEN_LOOKS = 3;

    @Inject
    private OwnBookings own;

    @Inject
    private Basket basket;

    @Inject
    private PayForm form;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    @Inject
    private Clock clock;

    private @Nullable BookingDetail read;

    @PostConstruct
    void look() {
        read = own.booking();
    }

    /** Before anything is written, so that the title knows of mistakes. */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void open() {
        if (isToPay() && !isFree() && form.isSent() && !problems.isAny()) {
            form.check();
        }
        if (isComing()) {
            lookAgainSoon();
        }
    }

    /** Back from the card page, and the news of the payment is not here yet. */
    public boolean isComing() {
        return isByCard()
                && request.number(CardPage.PAID)
                        .filter(looks -> looks <= MOST_LOOKS)
                        .isPresent();
    }

    private void lookAgainSoon() {
        long next = request.number(CardPage.PAID).orElse(1L) + 1;
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader(
                        "Refresh",
                        SECONDS_BETWEEN_LOOKS + ";url=" + OwnBookings.pageOf(reference()) + "&" + CardPage.PAID + "="
                                + next);
    }

    private BookingDetail detail() {
        if (read == null) {
            throw new NotFound("booking " + request.parameter("id"));
        }
        return read;
    }

    BookingView booking() {
        return detail().booking();
    }

    BookingReference reference() {
        return booking().reference();
    }

    public String getReference() {
        return reference().text();
    }

    public BookedDate getDate() {
        return own.date(booking().cohort());
    }

    private boolean is(BookingStatus status) {
        return booking().status() == status;
    }

    public boolean isHeld() {
        return is(BookingStatus.HELD);
    }

    /** Held, and nobody has said yet how it is paid. */
    public boolean isToPay() {
        return isHeld() && booking().price().way().isEmpty();
    }

    /** Held until the card payment comes. */
    public boolean isByCard() {
        return isHeld() && booking().price().way().equals(Optional.of(Way.CARD));
    }

    /** How it is paid is known and right: the last look before it counts. */
    public boolean isChecking() {
        return isToPay() && (isFree() || isAnswered());
    }

    private boolean isAnswered() {
        return form.isSent() && form.way().isPresent() && !problems.isAny();
    }

    public boolean isConfirmed() {
        return is(BookingStatus.CONFIRMED);
    }

    public boolean isWaiting() {
        return is(BookingStatus.WAITING);
    }

    public boolean isExpired() {
        return is(BookingStatus.EXPIRED);
    }

    public boolean isCancelled() {
        return is(BookingStatus.CANCELLED);
    }

    public boolean isAttended() {
        return is(BookingStatus.ATTENDED);
    }

    public boolean isMissed() {
        return is(BookingStatus.NO_SHOW);
    }

    /** Of all that is to be paid with it. */
    public boolean isFree() {
        return pays().pence() == 0;
    }

    private Money pays() {
        return isToPay() ? basket.total() : booking().price().pays();
    }

    public HoldView getHold() {
        return new HoldView(booking(), clock.instant());
    }

    public String getTitle() {
        return switch (booking().status()) {
            case HELD ->
                isByCard() ? getWaitingTitle() : isChecking() ? "Check your booking" : "How do you want to pay?";
            case CONFIRMED -> BookingWords.booked(booking().people().size());
            case WAITING -> BookingWords.waiting(booking());
            case EXPIRED -> "Your place was not paid for in time";
            case CANCELLED -> "This booking is cancelled";
            case ATTENDED -> "You were at this course";
            case NO_SHOW -> "You were not at this course";
        };
    }

    public String getPeople() {
        return Words.list(
                booking().people().stream().map(BookingView.Going::name).toList());
    }

    public String getWaitingTitle() {
        return isComing() ? "Your payment is on its way to us" : "We wait for your payment";
    }

    public String getTotal() {
        return Words.money(pays());
    }

    public String getCancelling() {
        return BookingWords.cancelling(
                booking().price().pays(), booking().price().freeUntil());
    }

    public String getPaid() {
        return BookingWords.paid(booking().price().way(), booking().price().pays());
    }

    public String getSettled() {
        return BookingWords.settled(detail().charge());
    }

    public String getPurchaseOrder() {
        return booking().price().purchaseOrder().orElse("");
    }

    /** Confirm and pay £35.00 */
    public String getConfirmLabel() {
        if (isFree()) {
            return "Confirm, nothing to pay";
        }
        boolean byCard = form.way().equals(Optional.of(Way.CARD));
        return byCard ? "Confirm and pay " + getTotal() : "Confirm and pay " + getTotal() + " by invoice";
    }
}
