package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.booking.SeeBookings;
import org.earlybridge.web.cover.ReadOnce;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** What was booked together with the booking of this page, and what of it is still to be paid. */
@Named
@RequestScoped
public class Basket {

    static final String TOGETHER = "together";

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private ReadOnce readOnce;

    @Inject
    private OwnBookings own;

    @Inject
    private WhoGoes whoGoes;

    @Inject
    private ThisRequest request;

    private @Nullable List<BookingView> read;
    private @Nullable List<Due> due;
    private @Nullable List<BookingView> open;

    protected Basket() {}

    private List<BookingView> bookings() {
        if (read == null) {
            read = seeBookings.together(own.reference());
        }
        return read;
    }

    private List<BookingView> dueBookings() {
        return bookings().stream().filter(Basket::isToPay).toList();
    }

    private static boolean isToPay(BookingView booking) {
        return booking.isHeld() && booking.price().way().isEmpty();
    }

    /** What is held and nobody has said yet how it is paid. */
    public List<Due> getDue() {
        if (due == null) {
            due = dueBookings().stream().map(this::inFull).toList();
        }
        return due;
    }

    private Due inFull(BookingView booking) {
        return new Due(
                booking,
                own.date(booking.cohort()),
                whoGoes.prices(readOnce.booking(booking.reference()).lines()));
    }

    Money total() {
        return dueBookings().stream().map(booking -> booking.price().pays()).reduce(Money.ZERO, Money::plus);
    }

    public boolean isSeveralDue() {
        return dueBookings().size() > 1;
    }

    /** How many payments there will be by card: each council is paid for its own dates. */
    public boolean isSeveralPayments() {
        return dueBookings().stream()
                        .filter(booking -> booking.price().pays().pence() > 0)
                        .count()
                > 1;
    }

    /** The others, whatever has become of them. */
    public List<Due> getOthers() {
        return bookings().stream()
                .filter(booking -> !booking.reference().equals(own.reference()))
                .map(booking -> new Due(booking, own.date(booking.cohort()), List.of()))
                .toList();
    }

    /** One that waits for a payment by card, after this one was paid. */
    public Optional<Due> nextByCard() {
        return bookings().stream()
                .filter(booking -> !booking.reference().equals(own.reference()))
                .filter(booking -> booking.isHeld() && booking.price().way().equals(Optional.of(Way.CARD)))
                .findFirst()
                .map(booking -> new Due(booking, own.date(booking.cohort()), List.of()));
    }

    public boolean isMoreByCard() {
        return nextByCard().isPresent();
    }

    public @Nullable Due getNext() {
        return nextByCard().orElse(null);
    }

    /** While another date is being booked: hers that is still to be paid, the newest. */
    private Optional<BookingView> stillOpen() {
        if (open == null) {
            open = seeBookings
                    .with(EnumSet.of(BookingStatus.HELD), Long.MAX_VALUE)
                    .bookings();
        }
        return open.stream()
                .filter(Basket::isToPay)
                .filter(booking -> !booking.kept().byOffer())
                .findFirst();
    }

    public boolean isOffered() {
        return stillOpen().isPresent();
    }

    public String getOpenReference() {
        return stillOpen().map(booking -> booking.reference().text()).orElse("");
    }

    public String getOpenTitle() {
        return stillOpen()
                .map(booking -> own.date(booking.cohort()))
                .map(date -> date.getTitle() + ", " + date.getFirst())
                .orElse("");
    }

    Optional<BookingReference> chosen() {
        return Optional.of(request.parameter(TOGETHER))
                .filter(BookingReference::isOne)
                .map(BookingReference::new);
    }
}
