package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.exchange.CoverRequests.Between;

/** Whoever asked needs it no more, before anybody answered. */
@ApplicationScoped
public class GiveUpRequest {

    @Inject
    private OwnExchange own;

    @Inject
    private CoverRequests requests;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected GiveUpRequest() {}

    @Transactional
    @AllowedTo(Role.MANAGER)
    public Reply of(RequestId id) {
        Between between = own.request(id);
        if (!own.manages(between.borrower())) {
            throw new NotFound("request " + id.value());
        }
        CoverOffer offer = own.hold(between);
        CoverRequest request = requests.fresh(id);
        if (request.state() != RequestState.ASKED) {
            return Reply.no("It has been answered. What is agreed is called off instead.");
        }
        request.end(RequestState.GONE, caller.me().account(), clock.instant());
        trail.happened("COVER_GIVEN_UP", request, offer);
        return Reply.done();
    }
}
