package org.earlybridge.web.finance;

import org.earlybridge.training.recharge.SeeOwedOnInvoice.OwedBy;
import org.earlybridge.web.format.Words;

/** What one setting owes on invoice. */
public final class OwedRow {

    private final OwedBy owed;

    OwedRow(OwedBy owed) {
        this.owed = owed;
    }

    public String getSetting() {
        return owed.setting();
    }

    public String getBookings() {
        return String.valueOf(owed.bookings());
    }

    public String getAmount() {
        return Words.money(owed.amount());
    }
}
