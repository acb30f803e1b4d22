package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.ProviderId;

/** Which confirmed places leave a setting with too few adults: for those who book for it, and for its council. */
@ApplicationScoped
public class SeeRedPlaces {

    /** More than a council has to talk about in a day. */
    public static final int MOST = 200;

    @Inject
    private CoverAlerts alerts;

    @Inject
    private Reading reading;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected SeeRedPlaces() {}

    /** What turned red about this booking. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Optional<RedPlace> about(BookingReference reference) {
        Booking hers = reading.hers(reference);
        return alerts.about(hers.reference()).map(RedPlace::of);
    }

    /** What turned red at the setting, the soonest first. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public List<RedPlace> at(ProviderId setting) {
        reading.mustSpeakFor(setting);
        return alerts.at(List.of(setting)).stream().map(RedPlace::of).toList();
    }

    /** What turned red in the council's settings, the soonest first; then what was booked although it was red. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public List<RedPlace> in(AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        return Stream.concat(
                        alerts.in(council, MOST).stream().map(RedPlace::of),
                        alerts.bookedRed(council, LocalDate.now(clock), MOST).stream()
                                .map(RedPlace::booked))
                .toList();
    }
}
