package org.earlybridge.training.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;

/** One request, for whoever asked and for the coordinators of its council; for anybody else it is not there. */
@ApplicationScoped
public class SeeDateRequest {

    @Inject
    private DateRequests requests;

    @Inject
    private Nearby nearby;

    @Inject
    private Caller caller;

    protected SeeDateRequest() {}

    SeeDateRequest(DateRequests requests, Nearby nearby, Caller caller) {
        this.requests = requests;
        this.nearby = nearby;
        this.caller = caller;
    }

    @Transactional
    @AllowedTo(signedIn = true)
    public Asked.Noted with(DateRequestId id) {
        DateRequest request = requests.with(id)
                .filter(this::isForTheCaller)
                .orElseThrow(() -> new NotFound("date request " + id.value()));
        boolean canBeTold = request.account().isPresent() || request.email().isPresent();
        return new Asked.Noted(request.view(), nearby.others(request.wish(), request.asker()), canBeTold);
    }

    private boolean isForTheCaller(DateRequest request) {
        return caller.account().filter(request::isOf).isPresent()
                || caller.authorities(Role.COORDINATOR).contains(request.council());
    }
}
