package org.earlybridge.training.recharge;

import java.time.LocalDate;
import org.earlybridge.payments.card.CardPayout;
import org.earlybridge.payments.card.CardPayoutLine;
import org.earlybridge.payments.money.Money;

/**
 * What the card company paid to a council's bank in one sum.
 *
 * @param name as the card company calls it
 * @param charges what payers paid
 * @param other what came or went besides, such as refunds; below zero when it went
 * @param fees what the card company kept
 * @param noOwner what is no money of any payment known here; it stands in suspense
 */
public record PaidOut(
        String name,
        LocalDate arrives,
        int payments,
        Money charges,
        Money other,
        Money fees,
        Money amount,
        Money noOwner,
        boolean hasFailed) {

    private static final String CHARGE = "charge";

    static PaidOut of(CardPayout payout) {
        Money charges = Money.ZERO;
        Money other = Money.ZERO;
        Money fees = Money.ZERO;
        Money owned = Money.ZERO;
        int payments = 0;
        for (CardPayoutLine line : payout.lines()) {
            boolean isCharge = line.kind().equals(CHARGE);
            charges = isCharge ? charges.plus(line.gross()) : charges;
            other = isCharge ? other : other.plus(line.gross());
            fees = fees.plus(line.fee());
            owned = line.isExplained() ? owned.plus(line.gross()) : owned;
            payments += isCharge ? 1 : 0;
        }
        return new PaidOut(
                payout.providerPayout(),
                payout.arrives(),
                payments,
                charges,
                other,
                fees,
                payout.amount(),
                payout.amount().plus(fees).minus(owned),
                payout.state() == CardPayout.State.FAILED);
    }
}
