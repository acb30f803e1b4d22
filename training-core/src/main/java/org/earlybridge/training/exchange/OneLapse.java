package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.earlybridge.training.audit.Mark;

/** The short transactions of {@link LetRequestsLapse}: each looks again, under the lock, whether there is still something to do. */
@ApplicationScoped
class OneLapse {

    private static final Mark HAND = Mark.ofJob("let requests lapse");
    private static final int AT_A_TIME = 100;

    @Inject
    private OwnExchange own;

    @Inject
    private CoverRequests requests;

    @Inject
    private ExchangeLetters letters;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Clock clock;

    protected OneLapse() {}

    @Transactional
    List<RequestId> due() {
        return requests.lapsedAt(clock.instant(), AT_A_TIME);
    }

    @Transactional
    boolean of(RequestId id) {
        CoverOffer offer = own.hold(requests.between(id).orElseThrow());
        CoverRequest request = requests.fresh(id);
        Instant now = clock.instant();
        if (request.state() != RequestState.ASKED || request.waitsAt(now)) {
            return false;
        }
        request.end(RequestState.LAPSED, null, now);
        letters.gone(request, offer, "Nobody answered in time.");
        trail.lapsed(HAND, request);
        return true;
    }
}
