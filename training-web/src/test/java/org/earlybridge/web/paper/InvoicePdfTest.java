package org.earlybridge.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.earlybridge.payments.invoicing.PaperKind;
import org.earlybridge.payments.invoicing.PaperSeller;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.payments.invoicing.Vat;
import org.earlybridge.payments.money.Money;
import org.junit.jupiter.api.Test;

class InvoicePdfTest {

    @Test
    void an_invoice_says_who_owes_whom_how_much_for_what_and_by_when() throws IOException {
        assertThat(textOf(paper(PaperKind.INVOICE, true)))
                .contains(
                        "Invoice",
                        "CCC-INV-2026-000007",
                        "Cambridgeshire County Council",
                        "1 Sample Street",
                        "Rūta <b>& Co</b> $1",
                        "PE13 1AA",
                        "3 September 2026",
                        "Pay by 1 October 2026",
                        "PO-9",
                        "Elklan for 3 to 5s, CCC-ELK-1",
                        "1 place. Tuesday 6 October 2026",
                        "£120.00",
                        "Paid by Opportunity fund",
                        "−£55.00",
                        "£0.00",
                        "To pay £35.00",
                        "Exempt from VAT",
                        "sort code 00-00-00, account 00000000, and quote CCC-INV-2026-000007",
                        "SAMPLE",
                        "Page 1 of 1");
    }

    @Test
    void a_receipt_asks_for_nothing_and_a_credit_note_names_its_invoice_and_why() throws IOException {
        assertThat(textOf(paper(PaperKind.RECEIPT, false)))
                .contains("Receipt", "Paid by card £35.00")
                .doesNotContain("bank transfer", "SAMPLE");
        assertThat(textOf(paper(PaperKind.CREDIT_NOTE, false)))
                .contains("Credit note", "CCC-INV-2026-000001", "plans changed", "Taken back £35.00")
                .doesNotContain("bank transfer");
    }

    @Test
    void it_is_tagged_and_has_a_title_and_a_language() throws IOException {
        byte[] pdf = InvoicePdf.of(paper(PaperKind.INVOICE, true));
        Files.write(Path.of("target", "invoice.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Invoice CCC-INV-2026-000007, Cambridgeshire County Council");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void a_gap_that_nobody_fills_is_noticed() {
        assertThatThrownBy(() -> PaperForm.of("<p>{who}</p>").fill(Map.of())).hasMessage("the page has a gap for who");
    }

    private static String textOf(PaperView paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(InvoicePdf.of(paper))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static PaperView paper(PaperKind kind, boolean sample) {
        boolean credit = kind == PaperKind.CREDIT_NOTE;
        return new PaperView(
                "CCC-INV-2026-000007",
                kind,
                "CCC",
                "EB-7K4M-02",
                "provider:7",
                new PaperSeller(
                        "Cambridgeshire County Council",
                        List.of("Early years training", "1 Sample Street"),
                        "Sample Town",
                        "ZZ1 1ZZ",
                        "GB000000000",
                        "training@example.org",
                        "01632 960000",
                        "Sample account",
                        "00-00-00",
                        "00000000",
                        sample),
                "Rūta <b>& Co</b> $1",
                "PE13 1AA",
                LocalDate.of(2026, 9, 3),
                kind == PaperKind.INVOICE ? Optional.of(LocalDate.of(2026, 10, 1)) : Optional.empty(),
                Optional.of("PO-9"),
                credit ? Optional.of("CCC-INV-2026-000001") : Optional.empty(),
                credit ? Optional.of("plans changed") : Optional.empty(),
                Vat.EXEMPT,
                List.of(
                        line("Elklan for 3 to 5s, CCC-ELK-1", "", 12000),
                        line("Paid by Peterborough City Council", "PCC", -3000),
                        line("Paid by Opportunity fund", "OPP", -5500)),
                Money.ofPounds(35),
                Money.ZERO);
    }

    private static PaperView.Line line(String text, String funder, long pence) {
        return new PaperView.Line(
                text,
                funder.isEmpty() ? Optional.of("1 place. Tuesday 6 October 2026") : Optional.empty(),
                Optional.of(funder).filter(code -> !code.isEmpty()),
                Money.ofPence(pence),
                0,
                Money.ZERO);
    }
}
