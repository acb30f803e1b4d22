package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.quote.QuoteId;

/** The bookings of the settings the caller books for. Others' are not there. */
@ApplicationScoped
public class SeeBookings {

    public static final int AT_A_TIME = 50;

    @Inject
    private Bookings bookings;

    @Inject
    private BookingCalendar calendar;

    @Inject
    private Till till;

    @Inject
    private Reading reading;

    @Inject
    private Caller caller;

    protected SeeBookings() {}

    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public BookingDetail one(BookingReference reference) {
        Booking booking = reading.hers(reference);
        return new BookingDetail(reading.view(booking), till.lines(booking), till.chargeOf(booking));
    }

    /** Those that were made together with it and are hers, itself included, by their numbers. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public List<BookingView> together(BookingReference reference) {
        Booking one = reading.hers(reference);
        return reading.views(bookings.together(one.reference().basket()).stream()
                .filter(booking -> booking.provider().equals(one.provider()))
                .toList());
    }

    /** What was booked by that price already; empty also when it is somebody else's. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Optional<BookingReference> madeBy(QuoteId quote) {
        return bookings.by(quote)
                .filter(booking -> caller.providers(Reading.WHO_BOOK).contains(booking.provider()))
                .map(Booking::reference);
    }

    /** Newest first, at most fifty below that mark; the first page is below {@link Long#MAX_VALUE}. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Found with(Collection<BookingStatus> statuses, long below) {
        Set<ProviderId> hers = caller.providers(Reading.WHO_BOOK);
        if (hers.isEmpty() || statuses.isEmpty()) {
            return new Found(List.of(), 0);
        }
        List<Booking> found = bookings.of(hers, statuses, below, AT_A_TIME + 1);
        List<Booking> page = found.subList(0, Math.min(found.size(), AT_A_TIME));
        long next = found.size() > AT_A_TIME ? page.get(page.size() - 1).id() : 0;
        return new Found(reading.views(page), next);
    }

    /** Of its sessions. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public String calendarOf(BookingReference reference) {
        return calendar.of(reading.hers(reference));
    }

    /** A page, and the mark below which the next one begins; 0 when it is the last. */
    public record Found(List<BookingView> bookings, long next) {}
}
