package org.earlybridge.payments.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * A paper as it was issued.
 *
 * @param number as it is quoted, such as CCC-INV-2026-000123
 * @param reference of what was sold
 * @param party who pays, in the seller's words
 * @param due the last day to pay it; for an invoice
 * @param credits the number of the paper that a credit note takes something back of
 * @param because why a credit note does
 * @param total what the payer pays, or gets back
 * @param credited of that, what credit notes have taken back so far
 */
public record PaperView(
        String number,
        PaperKind kind,
        String book,
        String reference,
        String party,
        PaperSeller seller,
        String buyer,
        String postcode,
        LocalDate issuedOn,
        Optional<LocalDate> due,
        Optional<String> purchaseOrder,
        Optional<String> credits,
        Optional<String> because,
        Vat vat,
        List<Line> lines,
        Money total,
        Money credited) {

    public PaperView {
        lines = List.copyOf(lines);
    }

    /**
     * @param funder the code of the council or fund whose share this is; empty for what was sold
     * @param amount below zero for a share
     * @param vatRate in hundredths of a percent
     */
    public record Line(
            String text,
            Optional<String> detail,
            Optional<String> funder,
            Money amount,
            int vatRate,
            Money vatAmount) {}

    /** Of all that was sold, before the shares. */
    public Money full() {
        return sum(false);
    }

    /** What councils and funds bear, without a sign. */
    public Money shares() {
        return sum(true).negated();
    }

    public Money vatTotal() {
        return lines.stream().map(Line::vatAmount).reduce(Money.ZERO, Money::plus);
    }

    private Money sum(boolean ofShares) {
        return lines.stream()
                .filter(line -> line.funder().isPresent() == ofShares)
                .map(Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
