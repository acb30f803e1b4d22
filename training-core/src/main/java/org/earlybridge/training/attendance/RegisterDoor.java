package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.cohort.Trainer;
import org.earlybridge.training.cohort.TrainerId;

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
                .flatMap(cohort -> register(cohort, ordinal))
                .orElseThrow(() -> new NotFound("register of session " + ordinal + " of course date " + date.value()));
    }

    private Optional<Register> register(Cohort cohort, int ordinal) {
        List<Session> hers = sessionsFor(cohort);
        return hers.stream()
                .filter(session -> session.ordinal() == ordinal)
                .findFirst()
                .map(session -> new Register(
                        cohort,
                        session,
                        hers.stream().filter(other -> other != session).toList()));
    }

    /** All of them for coordinators of the council; for a trainer, where she may teach, those that are hers. */
    private List<Session> sessionsFor(Cohort cohort) {
        if (caller.authorities(Role.COORDINATOR).contains(cohort.council())) {
            return cohort.sessions();
        }
        if (caller.person().isEmpty() || !caller.authorities(Role.TRAINER).contains(cohort.council())) {
            return List.of();
        }
        Set<TrainerId> herself = cohorts
                .trainers(cohort.sessions().stream()
                        .flatMap(session -> session.trainer().stream())
                        .distinct()
                        .toList())
                .values()
                .stream()
                .filter(trainer -> trainer.person().equals(caller.person()))
                .map(Trainer::id)
                .collect(Collectors.toSet());
        return cohort.sessions().stream()
                .filter(session -> session.trainer().filter(herself::contains).isPresent())
                .toList();
    }

    /** One session of one course date, which the caller may see, and the others of it that she may. */
    record Register(Cohort date, Session session, List<Session> others) {}
}
