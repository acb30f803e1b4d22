package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.attendance.RegisterSaved.Overtaken;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.booking.Turnout;
import org.earlybridge.training.booking.Turnout.Seat;
import org.earlybridge.training.cohort.Session;
import org.jspecify.annotations.Nullable;

/** The marks of one session, changed one by one and each written down. The course date is locked by whoever calls. */
@ApplicationScoped
class Roll {

    @Inject
    private Turnout turnout;

    @Inject
    private Attendances attendances;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** A mark that is no longer what she saw, or a place that is gone, is left as it is and told. */
    Changes mark(Session session, List<Marking> markings) {
        Changes changes = new Changes();
        Set<Long> seats = turnout.on(session.cohort()).stream().map(Seat::id).collect(Collectors.toSet());
        Map<Long, Attendance> before = attendances.of(session.cohort()).stream()
                .filter(mark -> mark.session().equals(session.id()))
                .collect(Collectors.toMap(Attendance::place, Function.identity()));
        for (Marking marking : markings) {
            Optional<Attendance> mark = Optional.ofNullable(before.get(marking.place()));
            Optional<Presence> presence = mark.map(Attendance::presence);
            if (!seats.contains(marking.place())) {
                changes.overtaken.add(new Overtaken(marking.place()));
            } else if (!presence.equals(Optional.of(marking.wanted()))) {
                change(session, marking, mark, changes);
            }
        }
        attendances.write();
        return changes;
    }

    private void change(Session session, Marking marking, Optional<Attendance> mark, Changes changes) {
        if (!mark.map(Attendance::presence).equals(marking.seen())) {
            if (!marking.seen().equals(Optional.of(marking.wanted()))) {
                changes.overtaken.add(new Overtaken(marking.place()));
            }
            return;
        }
        mark.ifPresentOrElse(
                wrong -> changes.corrected(correct(wrong, session, marking.wanted())),
                () -> changes.marked(add(session, marking)));
    }

    private long add(Session session, Marking marking) {
        Attendance mark = new Attendance(
                session, marking.place(), marking.wanted(), caller.me().account(), now());
        attendances.add(mark);
        tell("ATTENDANCE_MARKED", session, mark, null);
        return mark.place();
    }

    private long correct(Attendance mark, Session session, Presence to) {
        Presence before = mark.presence();
        mark.correct(to, caller.me().account(), now());
        tell("ATTENDANCE_CORRECTED", session, mark, before);
        return mark.place();
    }

    private void tell(String what, Session session, Attendance mark, @Nullable Presence before) {
        String place = "place " + mark.place() + ", session " + session.ordinal() + ": ";
        trail.tell(
                caller.mark(),
                Deed.of(what, "attendance", mark.id())
                        .in(session.council().code())
                        .changing(before == null ? null : place + before, place + mark.presence()));
    }

    /** To the second: what is answered at once and what is read back later are the same on every database. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** What was done, place by place. */
    static final class Changes {

        private final List<Long> places = new ArrayList<>();
        private final List<Overtaken> overtaken = new ArrayList<>();
        private int marked;
        private int corrected;

        private void marked(long place) {
            places.add(place);
            marked++;
        }

        private void corrected(long place) {
            places.add(place);
            corrected++;
        }

        Set<Long> places() {
            return Set.copyOf(places);
        }

        int marked() {
            return marked;
        }

        int corrected() {
            return corrected;
        }

        List<Overtaken> overtaken() {
            return overtaken;
        }
    }
}
