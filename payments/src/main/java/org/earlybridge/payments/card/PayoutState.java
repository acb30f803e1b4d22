package org.earlybridge.payments.card;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.money.Money;

/**
 * A payout as the processor shows it now.
 *
 * @param complete all its lines are known
 */
public record PayoutState(
        String payout, Money amount, Standing standing, boolean complete, LocalDate arrives, List<Line> lines) {

    public enum Standing {
        ON_ITS_WAY,
        PAID,
        FAILED
    }

    /** One movement of money: a charge, a refund, a dispute. */
    public record Line(String transaction, String kind, String source, Money gross, Money fee, Money net) {}
}
