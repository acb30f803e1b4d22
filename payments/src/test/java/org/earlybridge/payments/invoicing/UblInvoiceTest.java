package org.earlybridge.payments.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl21.UBL21Marshaller;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.earlybridge.payments.money.Money;
import org.junit.jupiter.api.Test;

/** Electronic invoices are read by a reader that holds them to the published schemas, and added up again. */
class UblInvoiceTest {

    private static final PaperSeller COUNCIL = new PaperSeller(
            "Cambridgeshire County Council",
            List.of("Sample House", "1 Sample Street"),
            "Sampleton",
            "ZZ1 1ZZ",
            "GB000000000",
            "training@example.org",
            "01632 960000",
            "Sample account",
            "00-00-00",
            "00000000",
            true);

    @Test
    void an_invoice_keeps_to_the_schema_and_its_totals_add_up() {
        InvoiceType invoice = invoice(paper(PaperKind.INVOICE, Vat.EXEMPT));
        assertThat(invoice.getIDValue()).isEqualTo("CCC-INV-2026-000007");
        assertThat(invoice.getInvoiceTypeCodeValue()).isEqualTo("380");
        assertThat(Objects.requireNonNull(invoice.getOrderReference()).getIDValue())
                .isEqualTo("PO <9> & co");
        MonetaryTotalType sums = Objects.requireNonNull(invoice.getLegalMonetaryTotal());
        BigDecimal lines = invoice.getInvoiceLine().stream()
                .map(InvoiceLineType::getLineExtensionAmountValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal shares = invoice.getAllowanceCharge().stream()
                .map(AllowanceChargeType::getAmountValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(lines).isEqualByComparingTo(sums.getLineExtensionAmountValue());
        assertThat(shares).isEqualByComparingTo(sums.getAllowanceTotalAmountValue());
        assertThat(lines.subtract(shares)).isEqualByComparingTo(sums.getTaxExclusiveAmountValue());
        BigDecimal tax = invoice.getTaxTotal().get(0).getTaxAmountValue();
        assertThat(lines.subtract(shares).add(Objects.requireNonNull(tax)))
                .isEqualByComparingTo(sums.getTaxInclusiveAmountValue());
        assertThat(sums.getPayableAmountValue()).isEqualByComparingTo("35.00");
        assertThat(invoice.getAllowanceCharge()
                        .get(0)
                        .getAllowanceChargeReason()
                        .get(0)
                        .getValue())
                .isEqualTo("Paid by Peterborough City Council");
    }

    @Test
    void vat_says_its_category_and_its_reason_and_no_number_where_there_is_no_supply() {
        String exempt = UblInvoice.of(paper(PaperKind.INVOICE, Vat.EXEMPT));
        assertThat(exempt).contains("<cbc:ID>E</cbc:ID>", "<cbc:Percent>0</cbc:Percent>", "GB000000000", "Group 6");
        String none = UblInvoice.of(paper(PaperKind.INTERNAL, Vat.NO_SUPPLY));
        assertThat(none).contains("<cbc:ID>O</cbc:ID>").doesNotContain("Percent>", "GB000000000");
        assertThat(invoice(paper(PaperKind.INTERNAL, Vat.NO_SUPPLY)).getIDValue())
                .isEqualTo("CCC-INT-2026-000007");
    }

    @Test
    void a_receipt_leaves_nothing_to_pay() {
        MonetaryTotalType sums = Objects.requireNonNull(
                invoice(paper(PaperKind.RECEIPT, Vat.EXEMPT)).getLegalMonetaryTotal());
        assertThat(sums.getPrepaidAmountValue()).isEqualByComparingTo("35");
        assertThat(sums.getPayableAmountValue()).isEqualByComparingTo("0");
    }

    @Test
    void a_credit_note_keeps_to_its_schema_and_names_what_it_credits() {
        ErrorList faults = new ErrorList();
        CreditNoteType note = UBL21Marshaller.creditNote()
                .setCollectErrors(faults)
                .read(UblInvoice.of(paper(PaperKind.CREDIT_NOTE, Vat.EXEMPT)));
        assertThat(faults).isEmpty();
        assertThat(Objects.requireNonNull(note).getCreditNoteTypeCodeValue()).isEqualTo("381");
        assertThat(Objects.requireNonNull(note.getBillingReference().get(0).getInvoiceDocumentReference())
                        .getIDValue())
                .isEqualTo("CCC-INV-2026-000001");
    }

    @Test
    void what_does_not_keep_to_the_schema_is_noticed() {
        ErrorList faults = new ErrorList();
        String broken = UblInvoice.of(paper(PaperKind.INVOICE, Vat.EXEMPT)).replace("cbc:IssueDate", "cbc:IssuedOn");
        assertThat(UBL21Marshaller.invoice().setCollectErrors(faults).read(broken))
                .isNull();
        assertThat(faults).isNotEmpty();
    }

    private static InvoiceType invoice(PaperView paper) {
        ErrorList faults = new ErrorList();
        InvoiceType read = UBL21Marshaller.invoice().setCollectErrors(faults).read(UblInvoice.of(paper));
        assertThat(faults).isEmpty();
        return Objects.requireNonNull(read);
    }

    private static PaperView paper(PaperKind kind, Vat vat) {
        boolean credit = kind == PaperKind.CREDIT_NOTE;
        return new PaperView(
                "CCC-" + kind.sign() + "-2026-000007",
                kind,
                "CCC",
                "EB-7K4M-02",
                "provider:7",
                COUNCIL,
                "Little Herons \u0001& Co",
                "PE13 1AA",
                LocalDate.of(2026, 9, 3),
                kind == PaperKind.INVOICE ? Optional.of(LocalDate.of(2026, 10, 1)) : Optional.empty(),
                Optional.of("PO <9> & co"),
                credit ? Optional.of("CCC-INV-2026-000001") : Optional.empty(),
                credit ? Optional.of("plans changed") : Optional.empty(),
                vat,
                List.of(
                        line("Elklan", "", 12000),
                        line("Paid by Peterborough City Council", "PCC", -3000),
                        line("Paid by Opportunity fund", "OPP", -5500)),
                Money.ofPounds(35),
                Money.ZERO);
    }

    private static PaperView.Line line(String text, String funder, long pence) {
        return new PaperView.Line(
                text,
                funder.isEmpty() ? Optional.of("1 place. 6 October 2026") : Optional.empty(),
                Optional.of(funder).filter(code -> !code.isEmpty()),
                Money.ofPence(pence),
                0,
                Money.ZERO);
    }
}
