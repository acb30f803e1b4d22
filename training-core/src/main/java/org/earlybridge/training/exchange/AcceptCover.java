package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.TryAgain;

/** Whoever was asked says yes. Both days are checked once more before it is agreed. */
@ApplicationScoped
public class AcceptCover {

    @Inject
    private OneAgreement one;

    @Inject
    private TryAgain tryAgain;

    protected AcceptCover() {}

    @AllowedTo({Role.MANAGER, Role.COORDINATOR})
    public Reply of(RequestId id) {
        return tryAgain.whenInTheWay(() -> one.to(id));
    }
}
