package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.booking.Refused.Reason;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.cover.CoverChanges;
import org.earlybridge.training.cover.Party;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.tariff.pricelist.PayingSetting;
import org.earlybridge.training.tariff.pricelist.PayingSettings;
import org.earlybridge.training.workforce.PersonId;

/**
 * Somebody else goes instead. The place stays, so it works when the date is full; whether she may go, and whether she is
 * somewhere else at that time, is asked anew, and everybody is told anew. Within one setting the price stays as it was agreed;
 * where a price list sees her differently, the place has to be cancelled and booked again.
 */
@ApplicationScoped
public class SubstituteAttendee {

    @Inject
    private Seating seating;

    @Inject
    private Hindrances hindrances;

    @Inject
    private Sparing sparing;

    @Inject
    private Cohorts cohorts;

    @Inject
    private PayingSettings settings;

    @Inject
    private BookingLetters letters;

    @Inject
    private Reading reading;

    @Inject
    private Bookings bookings;

    @Inject
    private CoverChanges changes;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected SubstituteAttendee() {}

    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Booked in(BookingReference reference, PersonId from, PersonId to, Optional<String> acceptCover) {
        bookings.settingOf(reference).ifPresent(setting -> {
            reading.mustBeHers(setting, reference);
            sparing.wait(setting);
        });
        Booking booking = seating.locked(reference);
        Optional<Refused> refused = refusal(booking, from, to);
        if (refused.isPresent()) {
            return new Booked.No(refused.get());
        }
        try {
            cover(booking, from, to, acceptCover);
        } catch (NotBooked e) {
            return new Booked.No(e.refused());
        }
        changes.noteWhereverWork(List.of(from, to));
        bookings.write();
        trail.tell(
                caller.mark(),
                Deed.of("BOOKING_SUBSTITUTED", "booking", booking.id())
                        .in(booking.council().code())
                        .changing("person " + from.value(), "person " + to.value()));
        if (booking.isOn()) {
            letters.changed(booking);
        }
        return new Booked.Made(reading.view(booking));
    }

    /** Asked before anything is changed: a refusal leaves it as it was. */
    private void cover(Booking booking, PersonId from, PersonId to, Optional<String> acceptCover) {
        List<PersonId> going = booking.people().stream()
                .map(person -> person.equals(from) ? to : person)
                .toList();
        PartyRelease asked = sparing.of(
                booking.provider(),
                Party.of(going).insteadOf(from),
                cohorts.with(booking.cohort()).orElseThrow());
        CoverTaken taken = sparing.taken(booking.provider(), asked, acceptCover);
        booking.substitute(from, to);
        booking.cover(taken, asked);
        sparing.tell(booking);
    }

    private Optional<Refused> refusal(Booking booking, PersonId from, PersonId to) {
        Cohort cohort = cohorts.with(booking.cohort()).orElseThrow();
        if (!booking.isLive() || hasBegun(cohort)) {
            return no(
                    Reason.CLOSED, "Nobody can be exchanged any more: the booking has ended, or the course has begun.");
        }
        PayingSetting setting = settings.with(booking.provider()).orElseThrow();
        if (!booking.people().contains(from)) {
            return no(Reason.NOT_ELIGIBLE, "The person to be replaced is not on this booking.");
        }
        if (!setting.employs(to)) {
            return no(Reason.NOT_ELIGIBLE, "The new person does not work at the setting that booked.");
        }
        if (!setting.learner(from).equals(setting.learner(to))) {
            return no(
                    Reason.NOT_ELIGIBLE,
                    "The price for her is another one. Cancel this place and book it again for her.");
        }
        return hindrances
                .ofCourse(cohort, booking.provider())
                .or(() -> hindrances.ofPeople(booking.cohort(), List.of(to)))
                .or(() -> hindrances.ofLending(booking.provider(), cohort, List.of(to)));
    }

    private boolean hasBegun(Cohort cohort) {
        Session first = cohort.sessions().get(0);
        return !LocalDateTime.now(clock).isBefore(first.day().atTime(first.starts()));
    }

    private static Optional<Refused> no(Reason reason, String sentence) {
        return Optional.of(Refused.because(reason, sentence));
    }
}
