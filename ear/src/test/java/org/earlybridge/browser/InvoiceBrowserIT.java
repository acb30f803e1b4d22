package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.FINANCE_CCC;
import static org.earlybridge.training.demo.DemoAccount.FINANCE_PCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.earlybridge.training.demo.DemoAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A manager buys on invoice with a purchase order, reads the paper, cancels, and reads the credit note; finance sees both. */
@TestInstance(Lifecycle.PER_CLASS)
class InvoiceBrowserIT {

    private static final String ORDER = "PO-4711-B";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void from_the_purchase_order_to_the_credit_note() throws IOException {
        String invoice;
        String note;
        try (Visit visit = browser.visitWithoutJavaScriptAs(SETTING_PCC).to("/?q=elklan")) {
            Page page = visit.page();
            keepAPlace(page);
            page.locator("#pay-invoice").check();
            page.locator("#order").fill(ORDER);
            page.locator("button:has-text('Continue')").click();
            page.locator("#confirm").click();
            page.locator("h1:has-text('booked')").waitFor();

            invoice = page.locator(".papers .ref").first().textContent();
            String reference =
                    Objects.requireNonNull(page.locator(".ref").first().textContent());
            assertThat(read(page, 0))
                    .contains("Invoice", invoice, reference, ORDER, "To pay £", "Exempt from VAT", "SAMPLE", "Pay by");

            page.navigate("/booking-cancel?id=" + reference);
            page.locator("#reason-PLANS_CHANGED").check();
            page.locator("#cancel").click();
            page.navigate("/booking?id=" + reference);
            page.locator("h1:has-text('cancelled')").waitFor();
            note = page.locator(".papers .ref").nth(1).textContent();
            assertThat(read(page, 1)).contains("Credit note", note, "Takes back from " + invoice, "Taken back £");
        }
        pagesOfTheBuyerMeetWcag();
        financeFindsBoth(Objects.requireNonNull(invoice), Objects.requireNonNull(note));
    }

    @Test
    void somebody_elses_paper_is_not_there() {
        for (DemoAccount account : new DemoAccount[] {SETTING_PCC, FINANCE_PCC}) {
            try (Visit visit = browser.visitAs(account)) {
                Response answer = Objects.requireNonNull(visit.page().navigate("/invoice?number=CCC-INV-1999-000001"));
                assertThat(answer.status()).isEqualTo(404);
            }
        }
    }

    private void pagesOfTheBuyerMeetWcag() {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_PCC).to("/bookings")) {
            looksRight(visit);
            visit.picture("bookings-with-papers-320");
            visit.page().locator(".result:has(.papers) h2 a").first().click();
            looksRight(visit);
            visit.picture("booking-with-papers-320");
        }
    }

    private void financeFindsBoth(String invoice, String note) {
        DemoAccount finance = invoice.startsWith("CCC") ? FINANCE_CCC : FINANCE_PCC;
        try (Visit visit = browser.visitAs(finance).to("/office/invoices")) {
            looksRight(visit);
            visit.picture("invoices");
            Page page = visit.page();
            page.locator("#find").fill(ORDER.toLowerCase(Locale.ROOT));
            page.locator("button:has-text('Find')").click();
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.locator("#invoices-table").textContent()).contains(invoice, note, ORDER, "Taken back");
            page.locator("#find").fill("nothing like it");
            page.locator("button:has-text('Find')").click();
            page.locator("#invoices-table:has-text('No paper matches')").waitFor();
        }
        try (Visit visit = browser.visitAt320PixelsAs(finance).to("/office/invoices")) {
            looksRight(visit);
            visit.picture("invoices-320");
        }
    }

    /** The words of one of the papers that the page leads to. */
    private static String read(Page page, int which) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator(".papers a").nth(which).click());
        assertThat(download.suggestedFilename()).matches("[A-Z]+-[A-Z]+-\\d{4}-\\d{6}\\.pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void keepAPlace(Page page) {
        page.locator(".result:has-text('left') h3 a").first().click();
        page.locator("#book").click();
        page.locator("input[name=person]").first().check();
        page.locator("#price").click();
        page.locator("#keep").click();
        page.locator("h1:has-text('How do you want to pay?')").waitFor();
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
