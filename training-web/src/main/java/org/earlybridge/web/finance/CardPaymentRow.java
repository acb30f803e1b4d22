package org.earlybridge.web.finance;

import org.earlybridge.payments.card.ReadCardMoney.Taken;
import org.earlybridge.payments.money.Money;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** One card payment of a list. */
public final class CardPaymentRow {

    private static final Dates DATES = new Dates();

    private final Taken taken;

    CardPaymentRow(Taken taken) {
        this.taken = taken;
    }

    public String getReference() {
        return taken.reference();
    }

    public String getPaid() {
        return DATES.moment(taken.at());
    }

    public String getAmount() {
        return Words.money(taken.amount());
    }

    public String getRefunded() {
        return taken.refunded().equals(Money.ZERO) ? "–" : Words.money(taken.refunded());
    }

    public String getFee() {
        return Words.money(taken.fee());
    }

    public boolean isDisputed() {
        return taken.isDisputed();
    }
}
