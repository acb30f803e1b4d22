package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.Turnout;
import org.earlybridge.training.booking.Turnout.Seat;
import org.earlybridge.training.cohort.Cohort;

/** What changed marks mean: a booking that is over was attended or not, a course that is completed earns certificates. */
@ApplicationScoped
class Outcomes {

    @Inject
    private Turnout turnout;

    @Inject
    private Attendances attendances;

    @Inject
    private Certification certification;

    /** The marks of these places have changed; the course date is locked by whoever calls. */
    Certificates of(Cohort date, Set<Long> places) {
        if (places.isEmpty()) {
            return new Certificates(0, 0);
        }
        Map<Long, List<Attendance>> marks =
                attendances.of(date.id()).stream().collect(Collectors.groupingBy(Attendance::place));
        List<Seat> seats = turnout.on(date.id());
        settleBookings(date, places, seats, marks);
        Completion rule = attendances.ruleFor(date);
        int earned = 0;
        int lost = 0;
        for (Seat seat :
                seats.stream().filter(seat -> places.contains(seat.id())).toList()) {
            List<Attendance> hers = marks.getOrDefault(seat.id(), List.of());
            boolean reached = rule.isReached(
                    date.sessions().size(),
                    hers.stream().map(Completion.Went::of).toList());
            earned += reached && certification.issue(date, seat, hers) ? 1 : 0;
            lost += !reached && certification.revoke(date, seat) ? 1 : 0;
        }
        return new Certificates(earned, lost);
    }

    /** Of everybody on the bookings that the places belong to. */
    private void settleBookings(Cohort date, Set<Long> places, List<Seat> seats, Map<Long, List<Attendance>> marks) {
        Map<BookingReference, List<Seat>> parties = seats.stream().collect(Collectors.groupingBy(Seat::booking));
        parties.forEach((reference, party) -> {
            boolean touched = party.stream().anyMatch(seat -> places.contains(seat.id()));
            List<Attendance> theirs = party.stream()
                    .flatMap(seat -> marks.getOrDefault(seat.id(), List.of()).stream())
                    .toList();
            if (touched && theirs.size() == party.size() * date.sessions().size()) {
                turnout.settle(
                        reference,
                        theirs.stream().anyMatch(mark -> mark.presence().came()));
            }
        });
    }

    /** How many people earned certificates, and how many lost theirs. */
    record Certificates(int earned, int lost) {}
}
