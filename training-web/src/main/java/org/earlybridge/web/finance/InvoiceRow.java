package org.earlybridge.web.finance;

import java.time.LocalDate;
import org.earlybridge.payments.invoicing.PaperKind;
import org.earlybridge.payments.invoicing.PaperRow;
import org.earlybridge.payments.money.Money;
import org.earlybridge.web.format.Dates;

/** One paper in the list of finance. */
public final class InvoiceRow {

    private final PaperRow row;
    private final LocalDate today;
    private final Dates dates;

    InvoiceRow(PaperRow row, LocalDate today, Dates dates) {
        this.row = row;
        this.today = today;
        this.dates = dates;
    }

    public String getNumber() {
        return row.number();
    }

    public String getHref() {
        return "/invoice?number=" + row.number();
    }

    public String getKind() {
        return row.kind().title();
    }

    public String getBuyer() {
        return row.buyer();
    }

    public String getReference() {
        return row.reference();
    }

    public String getPurchaseOrder() {
        return row.purchaseOrder().orElse("");
    }

    public String getIssued() {
        return dates.plain(row.issuedOn());
    }

    public String getDue() {
        return row.due().map(dates::plain).orElse("");
    }

    public String getTotal() {
        return row.total().toString();
    }

    public String getToPay() {
        return row.kind() == PaperKind.INVOICE || row.kind() == PaperKind.INTERNAL
                ? row.toPay().toString()
                : "";
    }

    private boolean isOpen() {
        return row.toPay().compareTo(Money.ZERO) > 0;
    }

    private boolean isOverdue() {
        return isOpen() && row.due().filter(day -> day.isBefore(today)).isPresent();
    }

    public String getState() {
        return switch (row.kind()) {
            case RECEIPT -> "Paid by card";
            case CREDIT_NOTE -> "Taken back";
            case INVOICE -> isOverdue() ? "Overdue" : isOpen() ? "To be paid" : "Taken back";
            case INTERNAL -> isOpen() ? "By journal" : "Taken back";
        };
    }

    public String getStateKind() {
        if (isOverdue()) {
            return "red";
        }
        return isOpen() ? "amber" : row.kind() == PaperKind.RECEIPT ? "green" : "";
    }
}
