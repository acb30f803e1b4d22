package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.training.account.AllowedTo;
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
    private TakeBack takeBack;

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
            takeBack.open(offer);
        }
        return Reply.done();
    }
}
