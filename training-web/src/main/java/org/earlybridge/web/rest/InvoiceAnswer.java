package org.earlybridge.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.invoicing.PaperKind;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.payments.invoicing.Vat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invoice, receipt, internal charge or credit note as it was issued. */
@Schema(name = "Invoice")
public record InvoiceAnswer(
        @Schema(example = "CCC-INV-2026-000123") String number,

        PaperKind kind,

        @Schema(description = "The council that sells.", example = "CCC")
        String authority,

        @Schema(example = "EB-7K4M-02") String booking,

        LocalDate issued,

        @Schema(description = "The last day to pay; null unless an invoice.") @Nullable
        LocalDate due,

        @Nullable String purchaseOrder,

        @Schema(description = "What a credit note takes something back of; otherwise null.") @Nullable
        String credits,

        @Schema(description = "Why it does; otherwise null.") @Nullable
        String because,

        SellerAnswer seller,
        BuyerAnswer buyer,
        List<LineAnswer> lines,
        VatAnswer vat,

        @Schema(description = "What the payer pays, or has back, in pence; the sum of the lines.", example = "3500")
        long total,

        @Schema(description = "What credit notes have taken back of it so far, in pence.")
        long credited,

        @Schema(example = "GBP") String currency) {

    static InvoiceAnswer of(PaperView paper) {
        return new InvoiceAnswer(
                paper.number(),
                paper.kind(),
                paper.book(),
                paper.reference(),
                paper.issuedOn(),
                paper.due().orElse(null),
                paper.purchaseOrder().orElse(null),
                paper.credits().orElse(null),
                paper.because().orElse(null),
                new SellerAnswer(
                        paper.seller().name(),
                        paper.seller().vatNumber(),
                        paper.seller().sample()),
                new BuyerAnswer(paper.buyer(), paper.postcode()),
                paper.lines().stream().map(LineAnswer::of).toList(),
                new VatAnswer(
                        paper.vat(), paper.vat().reason(), paper.vatTotal().pence()),
                paper.total().pence(),
                paper.credited().pence(),
                "GBP");
    }

    @Schema(name = "InvoiceSeller")
    public record SellerAnswer(
            String name,
            String vatNumber,

            @Schema(description = "The seller's details are invented.")
            boolean sample) {}

    @Schema(name = "InvoiceBuyer")
    public record BuyerAnswer(String name, String postcode) {}

    @Schema(name = "InvoiceVat")
    public record VatAnswer(
            Vat treatment,
            String reason,

            @Schema(description = "In pence.") long amount) {}

    @Schema(name = "InvoiceLine")
    public record LineAnswer(
            String text,
            @Nullable String detail,

            @Schema(description = "Whose share this is: a council or a fund; null for what was sold.") @Nullable
            String paidBy,

            @Schema(description = "In pence; a share is below zero.")
            long amount) {

        static LineAnswer of(PaperView.Line line) {
            return new LineAnswer(
                    line.text(),
                    line.detail().orElse(null),
                    line.funder().orElse(null),
                    line.amount().pence());
        }
    }
}
