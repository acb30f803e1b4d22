package org.earlybridge.web.finance;

import org.earlybridge.training.invoice.ListInvoices;

/** Something sold that has no paper yet. */
public final class WaitingRow {

    private final ListInvoices.Waiting waiting;

    WaitingRow(ListInvoices.Waiting waiting) {
        this.waiting = waiting;
    }

    public String getReference() {
        return waiting.reference();
    }

    public String getBuyer() {
        return waiting.buyer();
    }

    /** Finance can do something about it here. */
    public boolean isForVat() {
        return waiting.forVat();
    }

    public String getField() {
        return "vat-" + waiting.reference();
    }
}
