package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.attendance.RegisterDoor.Register;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.booking.Turnout;
import org.earlybridge.training.cohort.CohortId;

/** Notes that somebody has made up a session she missed. Whether that completes the course is the course's rule. */
@ApplicationScoped
public class NoteMakeUp {

    private static final int LONGEST = 200;

    @Inject
    private RegisterDoor door;

    @Inject
    private Attendances attendances;

    @Inject
    private Turnout turnout;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected NoteMakeUp() {}

    @Transactional
    @AllowedTo({Role.TRAINER, Role.COORDINATOR})
    public MakeUpNoted of(CohortId date, int ordinal, long place, MakeUp madeUp) {
        Register register = door.open(date, ordinal);
        turnout.lock(date);
        Optional<Attendance> missed = attendances.of(date).stream()
                .filter(mark -> mark.place() == place
                        && mark.session().equals(register.session().id()))
                .filter(mark -> !mark.presence().came())
                .findFirst();
        if (missed.isEmpty()) {
            return new MakeUpNoted.NotMissed();
        }
        return refusal(register, madeUp).orElseGet(() -> note(register, missed.get(), madeUp));
    }

    private Optional<MakeUpNoted> refusal(Register register, MakeUp madeUp) {
        LocalDate first = register.date().firstDay();
        if (madeUp.day().isAfter(LocalDate.now(clock)) || madeUp.day().isBefore(first)) {
            return Optional.of(new MakeUpNoted.WrongDay(first));
        }
        return madeUp.how().isBlank() || madeUp.how().strip().length() > LONGEST
                ? Optional.of(new MakeUpNoted.SayHow(LONGEST))
                : Optional.empty();
    }

    private MakeUpNoted note(Register register, Attendance missed, MakeUp madeUp) {
        missed.makeUp(madeUp.day(), madeUp.how().strip());
        attendances.write();
        trail.tell(
                caller.mark(),
                Deed.of("ATTENDANCE_MADE_UP", "attendance", missed.id())
                        .in(register.date().council().code())
                        .because(madeUp.how().strip())
                        .changing(
                                null,
                                "place " + missed.place() + ", session "
                                        + register.session().ordinal() + ", on " + madeUp.day()));
        return new MakeUpNoted.Done(
                outcomes.of(register.date(), Set.of(missed.place())).earned() > 0);
    }
}
