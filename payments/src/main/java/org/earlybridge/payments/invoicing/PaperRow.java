package org.earlybridge.payments.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/** One paper in a long list; to pay is what an invoice or internal charge leaves after its credit notes. */
public record PaperRow(
        String number,
        PaperKind kind,
        String reference,
        String buyer,
        Optional<String> purchaseOrder,
        LocalDate issuedOn,
        Optional<LocalDate> due,
        Money total,
        Money toPay) {

    /** By which a list can be put in order. */
    public enum Column {
        /** What is still to be paid stands first. */
        STATE("CASE WHEN x.to_pay > 0 THEN 0 ELSE 1 END"),
        NUMBER("x.number_text"),
        ISSUED("x.issued_on"),
        BUYER("x.buyer_name"),
        DUE("x.due_on"),
        TOTAL("x.total"),
        TO_PAY("x.to_pay");

        final String path;

        Column(String path) {
            this.path = path;
        }
    }
}
