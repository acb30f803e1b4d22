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
import org.earlybridge.training.authority.AuthorityId;

/** A coordinator sees what people in her council have to renew and what they ask for, and where. */
@ApplicationScoped
public class ReadDemand {

    @Inject
    private Endings endings;

    @Inject
    private Wishes wishes;

    @Inject
    private CouncilFigures figures;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ReadDemand() {}

    ReadDemand(Endings endings, Wishes wishes, CouncilFigures figures, Caller caller, Clock clock) {
        this.endings = endings;
        this.wishes = wishes;
        this.figures = figures;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Demand of(AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        List<String> districts = figures.districts(council);
        return new Demand(
                HeatTable.of(districts, endings.byRequirementAndDistrict(council, LocalDate.now(clock))),
                HeatTable.of(districts, wishes.byCourseAndDistrict(council)));
    }
}
