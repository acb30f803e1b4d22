package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.TryAgain;

/** Either side takes back what was agreed, and says why. */
@ApplicationScoped
public class CallOffCover {

    public static final int LONGEST_REASON = 400;

    @Inject
    private OneAgreementOff one;

    @Inject
    private TryAgain tryAgain;

    protected CallOffCover() {}

    /** @param because of one to {@link #LONGEST_REASON} characters that are not blank */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR})
    public Reply of(RequestId id, String because) {
        String reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has one to " + LONGEST_REASON + " characters");
        }
        return tryAgain.whenInTheWay(() -> one.of(id, reason));
    }
}
