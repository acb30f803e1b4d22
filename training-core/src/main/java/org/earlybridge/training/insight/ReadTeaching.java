package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;

/** A trainer looks at the sessions she teaches, in the councils she teaches for. */
@ApplicationScoped
public class ReadTeaching {

    @Inject
    private TeachingSessions sessions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ReadTeaching() {}

    ReadTeaching(TeachingSessions sessions, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.caller = caller;
        this.clock = clock;
    }

    /** From today on. Nothing for a trainer whose log-in no trainer on file belongs to. */
    @Transactional
    @AllowedTo(Role.TRAINER)
    public List<TeachingLine> ofMine() {
        return caller.person()
                .map(me -> sessions.of(me, List.copyOf(caller.authorities(Role.TRAINER)), LocalDate.now(clock)))
                .orElse(List.of());
    }
}
