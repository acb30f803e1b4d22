package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * For whoever keeps the register of a course date: who has a place, and what became of each booking. It joins the
 * transaction of whoever calls; whether the caller may know was asked before.
 */
@ApplicationScoped
public class Turnout {

    @Inject
    private Bookings bookings;

    @Inject
    private SeatCounts counts;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    protected Turnout() {}

    /** Until the commit nobody else changes who is on it, or marks who came. */
    public void lock(CohortId date) {
        counts.lock(date);
    }

    /** Everybody with a confirmed place, in the order they were booked. */
    public List<Seat> on(CohortId date) {
        return bookings.confirmedOn(date).stream().map(Turnout::seat).toList();
    }

    /**
     * All sessions of these people are marked: somebody came, or nobody did. Told again with another answer when the register
     * was corrected. What that means for the money is asked of the booking's status, not done here.
     */
    public void settle(BookingReference reference, boolean somebodyCame) {
        Booking booking = bookings.with(reference).orElseThrow();
        BookingStatus outcome = somebodyCame ? BookingStatus.ATTENDED : BookingStatus.NO_SHOW;
        if (booking.status() == outcome) {
            return;
        }
        BookingStatus before = booking.status();
        booking.turnOut(outcome);
        trail.tell(
                caller.mark(),
                Deed.of("BOOKING_" + outcome, "booking", booking.id())
                        .in(booking.council().code())
                        .changing(before.name(), outcome.name()));
    }

    private static Seat seat(BookedPlace place) {
        Booking booking = place.booking();
        return new Seat(place.id(), booking.reference(), place.person(), booking.provider(), booking.needs());
    }

    /** One person's place: its id, the booking, whoever goes, the setting that booked, and what she needs to take part. */
    public record Seat(
            long id, BookingReference booking, PersonId person, ProviderId setting, Optional<String> needs) {}
}
