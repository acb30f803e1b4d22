package org.earlybridge.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingDetail;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.booking.SeeBookings;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** One booking, whatever has become of it. The address stands in our letters and is where the card page leads back to. */
@Named
@RequestScoped
public class BookingPage {

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private OwnBookings own;

    @Inject
    private WhoGoes whoGoes;

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
        read = seeBookings.one(own.reference());
    }

    /** Before anything is written, so that the title knows of mistakes. */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void open() {
        if (isToPay() && !isFree() && form.isSent() && !problems.isAny()) {
            form.check();
        }
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

    public boolean isFree() {
        return booking().price().pays().pence() == 0;
    }

    public HoldView getHold() {
        return new HoldView(booking(), clock.instant());
    }

    public String getTitle() {
        return switch (booking().status()) {
            case HELD -> isChecking() ? "Check your booking" : "How do you want to pay?";
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

    public List<PersonPrice> getPrices() {
        return whoGoes.prices(detail().lines());
    }

    public boolean isSeveral() {
        return booking().people().size() > 1;
    }

    public String getTotal() {
        return Words.money(booking().price().pays());
    }

    public String getNeeds() {
        return booking().needs().orElse("");
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
