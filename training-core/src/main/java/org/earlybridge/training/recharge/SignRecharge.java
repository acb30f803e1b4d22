package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.earlybridge.payments.settlement.AgreeSettlement;
import org.earlybridge.payments.settlement.AgreeSettlement.Seen;
import org.earlybridge.payments.settlement.Moved;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;

/** Finance agrees to the quarter's recharge for her council, and the paying council says in the same way that it has paid. */
@ApplicationScoped
public class SignRecharge {

    @Inject
    private OwnBooks books;

    @Inject
    private AgreeSettlement agree;

    @Inject
    private Trail trail;

    protected SignRecharge() {}

    SignRecharge(OwnBooks books, AgreeSettlement agree, Trail trail) {
        this.books = books;
        this.agree = agree;
        this.trail = trail;
    }

    /** @param seen what she looked at when she signed; it may have changed since */
    @Transactional
    @AllowedTo(Role.FINANCE)
    public Moved now(Period period, Optional<Seen> seen) {
        String council = books.toSignFor();
        AccountId account = books.caller().me().account();
        Moved moved = agree.now(period, books.pair(), council, Parties.word(account), seen);
        if (moved instanceof Moved.To to) {
            trail.tell(
                    books.caller().mark(),
                    Deed.of("recharge of " + period.code() + " signed", "settlement", 0)
                            .in(council)
                            .changing(null, to.settlement().state().name()));
        }
        return moved;
    }
}
