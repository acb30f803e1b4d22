package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.attendance.RegisterDoor.Register;
import org.earlybridge.training.attendance.RegisterView.Line;
import org.earlybridge.training.attendance.RegisterView.Marked;
import org.earlybridge.training.attendance.RegisterView.Meeting;
import org.earlybridge.training.attendance.RegisterView.Other;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.booking.Turnout;
import org.earlybridge.training.booking.Turnout.Seat;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** How a register looks: as many statements for two people as for two hundred. */
@ApplicationScoped
class RegisterReading {

    @Inject
    private Turnout turnout;

    @Inject
    private Attendances attendances;

    @Inject
    private People people;

    @Inject
    private Providers providers;

    @Inject
    private Accounts accounts;

    @Inject
    private Courses courses;

    @Inject
    private Authorities authorities;

    @Inject
    private Venues venues;

    @Inject
    private Clock clock;

    /** By name. */
    RegisterView of(Register register) {
        List<Seat> seats = turnout.on(register.date().id());
        Map<Long, Attendance> marks = attendances.of(register.date().id()).stream()
                .filter(mark -> mark.session().equals(register.session().id()))
                .collect(Collectors.toMap(Attendance::place, Function.identity()));
        Names names = names(seats, marks);
        List<Line> lines = seats.stream()
                .map(seat -> names.line(seat, Optional.ofNullable(marks.get(seat.id()))))
                .sorted(Comparator.comparing(Line::name).thenComparing(Line::place))
                .toList();
        List<Other> others = register.others().stream()
                .map(session -> new Other(session.ordinal(), session.day()))
                .toList();
        return new RegisterView(meeting(register), canBeMarked(register.session()), lines, others);
    }

    /** From its day on: nobody has come to what has not begun. */
    boolean canBeMarked(Session session) {
        return !session.day().isAfter(LocalDate.now(clock));
    }

    private Meeting meeting(Register register) {
        Session session = register.session();
        return new Meeting(
                session.cohort(),
                courses.with(register.date().course()).map(Course::title).orElseThrow(),
                authorities.with(session.council()).orElseThrow().name(),
                session.ordinal(),
                register.date().sessions().size(),
                session.day(),
                session.starts(),
                session.ends(),
                session.venue().flatMap(venues::with).map(Venue::name));
    }

    private Names names(List<Seat> seats, Map<Long, Attendance> marks) {
        return new Names(
                people.with(seats.stream().map(Seat::person).toList()).stream()
                        .collect(Collectors.toMap(Person::id, Person::name)),
                providers.names(seats.stream().map(Seat::setting).distinct().toList()),
                accounts.names(marks.values().stream()
                        .map(Attendance::markedBy)
                        .distinct()
                        .toList()));
    }

    private record Names(
            Map<PersonId, String> people, Map<ProviderId, String> settings, Map<AccountId, String> markers) {

        Line line(Seat seat, Optional<Attendance> mark) {
            return new Line(
                    seat.id(),
                    of(people, seat.person()),
                    of(settings, seat.setting()),
                    seat.needs(),
                    seat.booking(),
                    mark.map(this::marked));
        }

        private Marked marked(Attendance mark) {
            return new Marked(mark.presence(), mark.markedAt(), of(markers, mark.markedBy()), mark.madeUp());
        }

        private static <K> String of(Map<K, String> names, K key) {
            return Optional.ofNullable(names.get(key)).orElseThrow();
        }
    }
}
