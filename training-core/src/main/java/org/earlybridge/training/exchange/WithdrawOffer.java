package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.Providers;

/** Whoever offered hours takes them back. Those who asked and wait are told; what is agreed is called off instead. */
@ApplicationScoped
public class WithdrawOffer {

    @Inject
    private OwnExchange own;

    @Inject
    private Providers providers;

    @Inject
    private CoverOffers offers;

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

    protected WithdrawOffer() {}

    @Transactional
    @AllowedTo({Role.MANAGER, Role.COORDINATOR})
    public Reply of(OfferId id) {
        own.offer(id).lender().ifPresent(providers::hold);
        CoverOffer offer = offers.hold(id);
        if (offer.isTaken()) {
            return Reply.no("It is agreed with another setting. Call it off instead, and say why.");
        }
        if (offer.isOpen()) {
            offer.withdraw();
            requests.askedFor(id).forEach(request -> {
                request.end(RequestState.GONE, caller.me().account(), clock.instant());
                letters.gone(request, offer, "These hours are not offered any more.");
            });
            trail.withdrawn(offer);
        }
        return Reply.done();
    }
}
