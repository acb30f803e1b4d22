package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;

/** Registers of the last quarter up to today's, newest first: a trainer's own, and those of a coordinator's council. */
@ApplicationScoped
public class ListRegisters {

    private static final int DAYS_BACK = 92;

    @Inject
    private RegisterLists lists;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ListRegisters() {}

    /** Nothing for a trainer whose log-in no trainer on file belongs to. */
    @Transactional
    @AllowedTo(Role.TRAINER)
    public List<RegisterLink> ofMine() {
        LocalDate today = LocalDate.now(clock);
        return caller.person()
                .map(me -> lists.of(me, caller.authorities(Role.TRAINER), today.minusDays(DAYS_BACK), today))
                .orElse(List.of());
    }

    /** Those in which somebody has a place. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public List<RegisterLink> of(AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        LocalDate today = LocalDate.now(clock);
        return lists.of(Set.of(council), today.minusDays(DAYS_BACK), today);
    }
}
