package org.earlybridge.training.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * A confirmed place that leaves its setting with too few adults.
 *
 * @param day the worst one, where it turned red later
 * @param since when it turned red; empty when it was booked red
 * @param fixes what would mend it, one sentence each, the cheapest first
 * @param taken who answers for it, if anybody does
 */
public record RedPlace(
        BookingReference reference,
        ProviderId setting,
        CohortId date,
        List<PersonId> going,
        Optional<LocalDate> day,
        String sentence,
        List<String> fixes,
        Optional<Instant> since,
        Optional<Taken> taken) {

    /** Somebody took it on by name; it stays red. */
    public record Taken(AccountId by, String because) {}

    public RedPlace {
        going = List.copyOf(going);
        fixes = List.copyOf(fixes);
    }

    static RedPlace of(CoverAlert alert) {
        return new RedPlace(
                alert.booking().reference(),
                alert.setting(),
                alert.booking().cohort(),
                alert.booking().people(),
                Optional.of(alert.day()),
                alert.sentence(),
                alert.fixes(),
                Optional.of(alert.raisedAt()),
                alert.takenOnBy().map(by -> new Taken(by, alert.takenOnBecause().orElseThrow())));
    }

    static RedPlace booked(Booking booking) {
        return new RedPlace(
                booking.reference(),
                booking.provider(),
                booking.cohort(),
                booking.people(),
                Optional.empty(),
                booking.places().stream()
                        .map(BookedPlace::coverSentence)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""),
                List.of(),
                Optional.empty(),
                booking.cover()
                        .acceptedBy()
                        .map(by -> new Taken(by, booking.cover().because().orElseThrow())));
    }
}
