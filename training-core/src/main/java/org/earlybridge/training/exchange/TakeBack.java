package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.earlybridge.training.account.Caller;

/** An open offer is taken back, and those who asked for it and wait are told. Its row is held by whoever calls. */
@ApplicationScoped
class TakeBack {

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

    protected TakeBack() {}

    void open(CoverOffer offer) {
        offer.withdraw();
        requests.askedFor(offer.id()).forEach(request -> {
            request.end(RequestState.GONE, caller.me().account(), clock.instant());
            letters.gone(request, offer, "These hours are not offered any more.");
        });
        trail.withdrawn(offer);
    }
}
