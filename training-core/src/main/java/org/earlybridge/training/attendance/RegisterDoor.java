package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.cohort.Trainer;

/** Which registers the caller may open: those of sessions she teaches, and those of the council she coordinates for. Others are not there. */
@ApplicationScoped
class RegisterDoor {

    private static final Set<CohortStatus> WITH_REGISTER =
            Set.of(CohortStatus.OPEN, CohortStatus.CLOSED, CohortStatus.FINISHED);

    @Inject
    private Cohorts cohorts;

    @Inject
    private Caller caller;

    /** @throws NotFound when there is no such session, or none that is for the caller */
    Register open(CohortId date, int ordinal) {
        return cohorts.with(date)
                .filter(cohort -> WITH_REGISTER.contains(cohort.status()))
                .flatMap(cohort -> sessionOf(cohort, ordinal).map(session -> new Register(cohort, session)))
                .filter(register -> coordinates(register.session()) || teaches(register.session()))
                .orElseThrow(() -> new NotFound("register of session " + ordinal + " of course date " + date.value()));
    }

    private static Optional<Session> sessionOf(Cohort cohort, int ordinal) {
        return cohort.sessions().stream()
                .filter(session -> session.ordinal() == ordinal)
                .findFirst();
    }

    private boolean coordinates(Session session) {
        return caller.authorities(Role.COORDINATOR).contains(session.council());
    }

    /** In a council that lets her teach. */
    private boolean teaches(Session session) {
        return caller.authorities(Role.TRAINER).contains(session.council())
                && caller.person().isPresent()
                && trainerOf(session).flatMap(Trainer::person).equals(caller.person());
    }

    private Optional<Trainer> trainerOf(Session session) {
        return session.trainer()
                .flatMap(id -> Optional.ofNullable(cohorts.trainers(List.of(id)).get(id)));
    }

    /** One session of one course date, which the caller may see. */
    record Register(Cohort date, Session session) {}
}
