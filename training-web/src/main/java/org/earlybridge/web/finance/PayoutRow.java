package org.earlybridge.web.finance;

import org.earlybridge.payments.money.Money;
import org.earlybridge.training.recharge.PaidOut;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** One payout, with the word for how well it is explained. */
public final class PayoutRow {

    private static final Dates DATES = new Dates();

    private final PaidOut payout;

    PayoutRow(PaidOut payout) {
        this.payout = payout;
    }

    public String getName() {
        return payout.name();
    }

    public String getArrives() {
        return DATES.plain(payout.arrives());
    }

    public String getPayments() {
        return String.valueOf(payout.payments());
    }

    public String getCharges() {
        return Words.money(payout.charges());
    }

    public String getOther() {
        return payout.other().equals(Money.ZERO) ? "–" : Words.money(payout.other());
    }

    public String getFees() {
        return Words.money(payout.fees());
    }

    public String getAmount() {
        return Words.money(payout.amount());
    }

    public String getState() {
        if (payout.hasFailed()) {
            return "The bank sent it back";
        }
        return isExplained() ? "Agrees" : Words.money(payout.noOwner()) + " has no owner";
    }

    public String getKind() {
        return payout.hasFailed() ? "red" : isExplained() ? "green" : "amber";
    }

    public String getIcon() {
        return isExplained() && !payout.hasFailed() ? "check" : "triangle-alert";
    }

    private boolean isExplained() {
        return payout.noOwner().equals(Money.ZERO);
    }
}
