package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;

/** Somebody of the setting answers by name, and with a reason, for a place that turned red. It stays red, and her council sees it. */
@ApplicationScoped
public class TakeOnRed {

    public static final int LONGEST_REASON = 400;

    @Inject
    private CoverAlerts alerts;

    @Inject
    private Reading reading;

    @Inject
    private DatabaseTimes times;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    protected TakeOnRed() {}

    /**
     * @param because of one to {@link #LONGEST_REASON} characters that are not blank
     * @throws NotFound when nothing about this booking is red any more
     */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void about(BookingReference reference, String because) {
        String reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has one to " + LONGEST_REASON + " characters");
        }
        Booking booking = reading.hers(reference);
        CoverAlert alert =
                alerts.about(reference).orElseThrow(() -> new NotFound("anything red about booking " + reference));
        alert.takeOn(caller.me().account(), reason, times.now());
        trail.tell(
                caller.mark(),
                Deed.of("COVER_RED_ACCEPTED", "booking", booking.id())
                        .in(booking.home().code())
                        .because(reason));
    }
}
