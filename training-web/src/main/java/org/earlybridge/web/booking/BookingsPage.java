package org.earlybridge.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.booking.SeeBookings;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** My bookings, newest first. A practitioner has none of her own: her manager books. */
@Named
@RequestScoped
public class BookingsPage {

    private static final String BELOW = "below";

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private OwnBookings own;

    @Inject
    private Caller caller;

    @Inject
    private ThisRequest request;

    @Inject
    private Clock clock;

    private SeeBookings.Found found = new SeeBookings.Found(List.of(), 0);

    @PostConstruct
    void look() {
        if (isBooker()) {
            found = seeBookings.with(
                    EnumSet.allOf(BookingStatus.class), request.number(BELOW).orElse(Long.MAX_VALUE));
        }
    }

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER, Role.PRACTITIONER})
    public void open() {}

    public boolean isBooker() {
        return caller.has(Role.CHILDMINDER) || caller.has(Role.MANAGER);
    }

    public List<BookingRow> getRows() {
        return found.bookings().stream()
                .map(booking -> new BookingRow(booking, own.date(booking.cohort()), held(booking)))
                .toList();
    }

    private String held(BookingView booking) {
        return booking.isHeld() ? "until " + new HoldView(booking, clock.instant()).getUntil() : "";
    }

    /** Empty on the last page. */
    public String getMoreHref() {
        return found.next() == 0 ? "" : "/bookings?" + BELOW + "=" + found.next();
    }

    /** One booking in the list. */
    public static final class BookingRow {

        private final BookingView booking;
        private final BookedDate date;
        private final String until;

        BookingRow(BookingView booking, BookedDate date, String until) {
            this.booking = booking;
            this.date = date;
            this.until = until;
        }

        public BookedDate getDate() {
            return date;
        }

        public String getHref() {
            return OwnBookings.pageOf(booking.reference());
        }

        public String getReference() {
            return booking.reference().text();
        }

        public String getPeople() {
            return Words.list(
                    booking.people().stream().map(BookingView.Going::name).toList());
        }

        public String getPays() {
            return Words.money(booking.price().pays());
        }

        /** Booked; Held, not paid yet, until 2:47pm */
        public String getStatus() {
            return BookingWords.status(booking.status()) + (until.isEmpty() ? "" : ", " + until);
        }

        public String getColour() {
            return BookingWords.colour(booking.status());
        }
    }
}
