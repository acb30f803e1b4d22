package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;

/** Which confirmed places leave a setting with too few adults: for those who book for it, and for its council. */
@ApplicationScoped
public class SeeRedPlaces {

    /** More than a council has to talk about in a day. */
    public static final int MOST = 200;

    @Inject
    private CoverAlerts alerts;

    @Inject
    private Providers providers;

    @Inject
    private Accounts accounts;

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
    public List<Line> at(ProviderId setting) {
        reading.mustSpeakFor(setting);
        return lines(alerts.at(List.of(setting)).stream().map(RedPlace::of).toList());
    }

    /** What turned red in the council's settings, the soonest first; then what was booked although it was red. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public List<Line> in(AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        return lines(Stream.concat(
                        alerts.in(council, MOST).stream().map(RedPlace::of),
                        alerts.bookedRed(council, LocalDate.now(clock), MOST).stream()
                                .map(RedPlace::booked))
                .toList());
    }

    /** Names in three statements however many there are. */
    private List<Line> lines(List<RedPlace> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        Map<ProviderId, String> settings = providers.names(
                places.stream().map(RedPlace::setting).distinct().toList());
        Map<AccountId, String> accountNames = accounts.names(places.stream()
                .flatMap(place -> place.taken().stream())
                .map(RedPlace.Taken::by)
                .distinct()
                .toList());
        Map<CohortId, CoverAlerts.Titled> dates =
                alerts.titles(places.stream().map(RedPlace::date).distinct().toList());
        return places.stream()
                .flatMap(place -> Optional.ofNullable(dates.get(place.date())).stream()
                        .map(date -> new Line(
                                place,
                                settings.getOrDefault(place.setting(), ""),
                                date.course(),
                                date.firstDay(),
                                place.taken().map(taken -> accountNames.getOrDefault(taken.by(), "")))))
                .toList();
    }

    /**
     * With names.
     *
     * @param answers who took it on, if anybody has
     */
    public record Line(RedPlace place, String setting, String course, LocalDate firstDay, Optional<String> answers) {}
}
