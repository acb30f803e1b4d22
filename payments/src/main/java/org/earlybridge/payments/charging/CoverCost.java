package org.earlybridge.payments.charging;

import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * What some hours of cover cost, and who bears it. The council in whose book it stands only passes it on, unless the hours
 * are those of its own staff bank.
 *
 * @param reference the caller's own, such as CX-1050; one cost for each
 * @param book of the council whose setting, or whose staff bank, sends somebody
 * @param borrower who owes what no fund bears, in the caller's words, such as provider:123
 * @param lender who is to get it, in the same words; empty when it is the council's own staff bank
 * @param fund what a fund bears of it; empty when none does
 */
public record CoverCost(
        String reference,
        String book,
        String borrower,
        Optional<String> lender,
        Money full,
        Optional<Share> fund,
        String description) {

    public CoverCost {
        if (full.isNegative() || owed(full, fund).isNegative()) {
            throw new IllegalArgumentException(reference + " costs " + full + ", of which no fund can bear " + fund);
        }
    }

    /** By whoever asked for the cover. */
    public Money owed() {
        return owed(full, fund);
    }

    private static Money owed(Money full, Optional<Share> fund) {
        return full.minus(fund.map(Share::amount).orElse(Money.ZERO));
    }
}
