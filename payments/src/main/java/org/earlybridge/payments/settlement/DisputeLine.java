package org.earlybridge.payments.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.earlybridge.payments.settlement.Moved.Refused;
import org.earlybridge.payments.settlement.Moved.Why;

/** A council does not agree to one line: it waits for a later statement, and the rest is agreed anew. */
@ApplicationScoped
public class DisputeLine {

    @Inject
    private Settlements settlements;

    protected DisputeLine() {}

    DisputeLine(Settlements settlements) {
        this.settlements = settlements;
    }

    @Transactional
    public Moved now(Period period, Pair pair, long line, String person, String reason) {
        Optional<Settlement> settlement = settlements.toMove(period, pair);
        if (settlement.isEmpty()) {
            return new Refused(period.isQuarter() ? Why.NO_SUCH_LINE : Why.ONLY_A_PREVIEW);
        }
        return settlement
                .get()
                .dispute(line, person, reason)
                .<Moved>map(Refused::new)
                .orElseGet(() -> new Moved.To(settlement.get().view(period)));
    }
}
