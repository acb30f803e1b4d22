package org.earlybridge.training.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;

/** What people ask for and nobody offers, for the coordinators of the council it is asked of; newest first. */
@ApplicationScoped
public class SeeDemand {

    private static final int MOST = 200;

    @Inject
    private DateRequests requests;

    @Inject
    private Caller caller;

    protected SeeDemand() {}

    SeeDemand(DateRequests requests, Caller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public List<DateRequestView> inMyCouncil() {
        return caller.authorities(Role.COORDINATOR).stream()
                .flatMap(council -> requests.waitingIn(council, MOST).stream())
                .map(DateRequest::view)
                .sorted(Comparator.comparing(DateRequestView::askedAt).reversed())
                .limit(MOST)
                .toList();
    }
}
