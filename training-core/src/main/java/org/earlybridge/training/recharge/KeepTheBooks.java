package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.earlybridge.payments.charging.EarnFees;
import org.earlybridge.payments.invoicing.WriteWantingPapers;
import org.earlybridge.payments.settlement.ProposeSettlement;
import org.earlybridge.training.account.AllowedTo;

/** A job: what was delivered is earned, papers that were wanting are written, and the statement of a quarter that is over is cut. */
@ApplicationScoped
public class KeepTheBooks {

    private static final int AT_A_TIME = 100;

    @Inject
    private EarnFees earn;

    @Inject
    private WriteWantingPapers papers;

    @Inject
    private ProposeSettlement propose;

    protected KeepTheBooks() {}

    KeepTheBooks(EarnFees earn, WriteWantingPapers papers, ProposeSettlement propose) {
        this.earn = earn;
        this.papers = papers;
        this.propose = propose;
    }

    /** Returns how many parts were earned, papers written and statements cut. Each charge is a transaction of its own. */
    @AllowedTo(server = true)
    public int due() {
        int earned = earn.due(AT_A_TIME).stream().mapToInt(earn::of).sum();
        int proposed = propose.due();
        long written = papers.due(AT_A_TIME).stream().filter(papers::of).count();
        return earned + proposed + Math.toIntExact(written);
    }
}
