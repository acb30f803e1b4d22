package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.cover.CoverChanges;

/**
 * The one transaction in which agreed cover is called off. Before the day nothing is owed for it any more; on the day itself
 * whoever asked still owes it, unless it was the other side that called it off.
 */
@ApplicationScoped
class OneAgreementOff {

    @Inject
    private OwnExchange own;

    @Inject
    private CoverRequests requests;

    @Inject
    private CoverPurse purse;

    @Inject
    private CoverChanges changes;

    @Inject
    private ExchangeLetters letters;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected OneAgreementOff() {}

    @Transactional
    Reply of(RequestId id, String because) {
        CoverOffer offer = own.hold(own.request(id));
        CoverRequest request = requests.fresh(id);
        LocalDateTime now = LocalDateTime.now(clock);
        Hours hours = request.hours();
        if (!request.isAgreed() || !now.isBefore(hours.day().atTime(hours.starts()))) {
            return Reply.no("It is called off already, or it has begun.");
        }
        boolean byLender = own.offers(offer);
        boolean free = byLender || now.toLocalDate().isBefore(hours.day());
        request.callOff(caller.me().account(), clock.instant(), because, free);
        requests.write();
        if (byLender) {
            offer.withdraw();
        } else {
            offer.openAgain();
        }
        if (free) {
            purse.takeBack(request, because);
        }
        changes.noteAt(request.setting());
        offer.lender().ifPresent(changes::noteAt);
        letters.calledOff(request, offer, because);
        trail.happened("COVER_CALLED_OFF", request, offer, because);
        return Reply.done();
    }
}
