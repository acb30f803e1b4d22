package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.earlybridge.payments.charging.EarnFees;
import org.earlybridge.payments.settlement.ProposeSettlement;
import org.earlybridge.training.account.AllowedTo;

/** A job: what was delivered is earned, and the statement of a quarter that is over is cut. */
@ApplicationScoped
public class KeepTheBooks {

    private static final int AT_A_TIME = 100;

    @Inject
    private EarnFees earn;

    @Inject
    private ProposeSettlement propose;

    protected KeepTheBooks() {}

    KeepTheBooks(EarnFees earn, ProposeSettlement propose) {
        this.earn = earn;
        this.propose = propose;
    }

    /** Returns how many parts were earned and statements cut. Each charge is a transaction of its own. */
    @AllowedTo(server = true)
    public int due() {
        int earned = earn.due(AT_A_TIME).stream().mapToInt(earn::of).sum();
        return earned + propose.due();
    }
}
