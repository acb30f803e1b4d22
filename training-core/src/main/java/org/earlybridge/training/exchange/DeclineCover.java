package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.exchange.CoverRequests.Between;

/** Whoever was asked says no, and the other side is told. The hours stay offered. */
@ApplicationScoped
public class DeclineCover {

    @Inject
    private OwnExchange own;

    @Inject
    private CoverRequests requests;

    @Inject
    private ExchangeLetters letters;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected DeclineCover() {}

    @Transactional
    @AllowedTo({Role.MANAGER, Role.COORDINATOR})
    public Reply of(RequestId id) {
        Between between = own.askedOf(id);
        CoverOffer offer = own.hold(between);
        CoverRequest request = requests.fresh(id);
        if (!request.waitsAt(clock.instant())) {
            return Reply.no("Nobody waits for an answer to this any more.");
        }
        request.end(RequestState.DECLINED, caller.me().account(), clock.instant());
        letters.gone(request, offer, "They said that it cannot be done.");
        trail.happened("COVER_DECLINED", request, offer);
        return Reply.done();
    }
}
