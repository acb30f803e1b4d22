package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.payments.settlement.DisputeLine;
import org.earlybridge.payments.settlement.Moved;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;

/** Finance does not agree to one line of the recharge: it waits for a later quarter, and the rest is agreed anew. */
@ApplicationScoped
public class DisputeRecharge {

    /** So much of a reason is kept. */
    public static final int LONGEST_REASON = 400;

    @Inject
    private OwnBooks books;

    @Inject
    private DisputeLine dispute;

    @Inject
    private Trail trail;

    protected DisputeRecharge() {}

    DisputeRecharge(OwnBooks books, DisputeLine dispute, Trail trail) {
        this.books = books;
        this.dispute = dispute;
        this.trail = trail;
    }

    @Transactional
    @AllowedTo(Role.FINANCE)
    public Moved now(Period period, long line, String reason) {
        String council = books.toSignFor();
        AccountId account = books.caller().me().account();
        Moved moved = dispute.now(period, books.pair(), line, Parties.word(account), reason);
        if (moved instanceof Moved.To) {
            trail.tell(
                    books.caller().mark(),
                    Deed.of("recharge of " + period.code() + " disputed", "settlement_line", line)
                            .in(council)
                            .because(reason));
        }
        return moved;
    }
}
