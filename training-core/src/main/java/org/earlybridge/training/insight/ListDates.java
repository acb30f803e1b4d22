package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;

/** A coordinator looks through the course dates her council runs. */
@ApplicationScoped
public class ListDates {

    @Inject
    private CouncilDates dates;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ListDates() {}

    ListDates(CouncilDates dates, Caller caller, Clock clock) {
        this.dates = dates;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Page<DateLine> of(AuthorityId council, Slice<DateLine.Column> slice) {
        caller.mustStandIn(council, Role.COORDINATOR);
        LocalDate today = LocalDate.now(clock);
        return new Page<>(dates.page(council, today, slice), dates.count(council, today, slice));
    }
}
