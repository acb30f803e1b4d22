package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.FINANCE_CCC;
import static org.earlybridge.training.demo.DemoAccount.FINANCE_PCC;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.earlybridge.payments.export.Hledger;
import org.earlybridge.training.demo.DemoAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Finance of both councils, with what the demo sold in the quarter that was over last. */
@TestInstance(Lifecycle.PER_CLASS)
class FinanceBrowserIT {

    private static final String RECHARGE = "/office/recharge";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"FINANCE_PCC", "FINANCE_CCC"})
    void finance_begins_with_the_money_of_the_quarter(DemoAccount account) {
        try (Visit visit = browser.visitAs(account).to("/home")) {
            Page page = visit.page();
            assertThat(page.locator("h1").textContent()).matches("\\w+ to \\w+ \\d{4}");
            assertThat(page.locator(".kpi b").allTextContents())
                    .hasSize(4)
                    .allMatch(figure -> figure.matches("£[0-9,]+\\.[0-9]{2}"));
            assertThat(page.locator("table:has-text('In the bank') tbody tr").count())
                    .isPositive();
            assertThat(page.locator("tbody.ui-datatable-data .ref").count()).isPositive();
            assertThat(page.locator("table:has-text('Owed') tbody tr").count()).isPositive();
            assertThat(page.locator(".done-list").textContent()).contains("The trial balance comes to nothing£0");
            looksRight(visit);
            visit.picture("finance-" + account.key());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FINANCE_PCC, /office/finance",
        "FINANCE_CCC, /office/recharge",
        "FINANCE_PCC, /office/ledger",
        "FINANCE_PCC, /office/ledger?day=yesterday"
    })
    void its_pages_fit_a_phone(DemoAccount account, String path) {
        try (Visit visit = browser.visitAt320PixelsAs(account).to(path)) {
            looksRight(visit);
            visit.picture(path.replaceAll("\\W+", "-").substring(1) + "-320");
        }
    }

    @Test
    void both_councils_agree_to_the_quarter_and_it_is_settled() {
        long agreed;
        try (Visit visit = browser.visitAs(FINANCE_PCC).to(RECHARGE)) {
            Page page = visit.page();
            assertThat(page.locator("#net")).containsText("Peterborough pays Cambridgeshire");
            long before = pence(text(page, "#net"));
            assertThat(pence(text(page, ".panel:has(#group-0) tfoot .num"))
                            - pence(text(page, ".panel:has(#group-1) tfoot .num")))
                    .as("both ways set against each other")
                    .isEqualTo(before);
            looksRight(visit);
            visit.picture("recharge");
            visit.pictureForGuide("recharge");
            agreed = before - dispute(visit);
            assertThat(pence(text(page, "#net"))).isEqualTo(agreed);
            assertThat(visit.isReachedByTab(".sign")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator(".note.green")).containsText("Your signature");
            assertThat(page.locator(".sign-name").allTextContents()).contains("Hema Solanki");
            assertThat(page.locator(".sign").count()).isZero();
        }
        try (Visit visit = browser.visitAs(FINANCE_CCC).to(RECHARGE)) {
            Page page = visit.page();
            assertThat(page.locator(".why").textContent()).contains("moved to Ely", "Hema Solanki");
            assertThat(pence(page.locator(".sign").inputValue())).isEqualTo(agreed);
            page.locator(".sign").click();
            assertThat(page.locator(".note.green")).containsText("Your signature");
            assertThat(page.locator("h1 + .state")).containsText("Peterborough has still to pay");
            assertThat(page.locator("#paid").count()).isZero();
            looksRight(visit);
        }
        try (Visit visit = browser.visitAs(FINANCE_PCC).to(RECHARGE)) {
            Page page = visit.page();
            assertThat(page.locator("a:has-text('Dispute')").count()).isZero();
            assertThat(pence(page.locator("#paid").inputValue())).isEqualTo(agreed);
            page.locator("#paid").click();
            assertThat(page.locator(".note.green")).containsText("stands in both books");
            assertThat(page.locator("h1 + .state")).containsText("Settled");
            looksRight(visit);
            visit.picture("recharge-settled");
        }
        for (DemoAccount account : new DemoAccount[] {FINANCE_PCC, FINANCE_CCC}) {
            theTrialBalanceComesToNothing(account);
        }
    }

    /** Without a reason first. Returns what the line came to. */
    private static long dispute(Visit visit) {
        Page page = visit.page();
        long amount = pence(text(page, ".panel:has(#group-0) tbody tr:first-child td.b"));
        page.locator("a:has-text('Dispute')").first().click();
        assertThat(page.locator("h1")).containsText("Dispute");
        looksRight(visit);
        page.locator("#dispute").click();
        assertThat(page.locator("#reason-error")).containsText("Say what is wrong with it");
        looksRight(visit);
        page.locator("#reason").fill("She moved to Ely on 12 August.");
        page.locator("#dispute").click();
        assertThat(page.locator(".note.green")).containsText("held back");
        return amount;
    }

    private void theTrialBalanceComesToNothing(DemoAccount account) {
        try (Visit visit = browser.visitAs(account).to("/office/ledger")) {
            Page page = visit.page();
            assertThat(page.locator(".panel:has(#trial) .head").textContent()).contains("Comes to £0");
            assertThat(text(page, ".trial tfoot td:nth-of-type(1)"))
                    .isEqualTo(text(page, ".trial tfoot td:last-child"));
            looksRight(visit);
            visit.picture("ledger-" + account.key());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FINANCE_PCC", "FINANCE_CCC"})
    void the_journal_that_finance_downloads_is_its_own_book_and_passes_hledger(DemoAccount account)
            throws IOException, InterruptedException {
        String own = account.councils().get(0);
        String other = own.equals("PCC") ? "CCC" : "PCC";
        for (int file = 0; file < 2; file++) {
            String journal = journal(account, file);
            assertThat(journal)
                    .contains("account liabilities:" + own + ":fees-in-advance")
                    .doesNotContain("account liabilities:" + other, "account assets:" + other);
            assertThat(Hledger.complaints(journal)).as("file %d", file).isEmpty();
        }
    }

    private String journal(DemoAccount account, int file) throws IOException {
        try (Visit visit = browser.visitAs(account).to("/office/ledger")) {
            Page page = visit.page();
            Download download = page.waitForDownload(
                    () -> page.locator("a[href*='format=hledger']").nth(file).click());
            assertThat(download.suggestedFilename()).matches("books-[0-9-]+\\.journal");
            return Files.readString(download.path(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_month_is_looked_at_and_not_signed() {
        try (Visit visit = browser.visitAs(FINANCE_CCC).to(RECHARGE)) {
            Page page = visit.page();
            page.locator("nav[aria-label='Quarters and months'] a").last().click();
            assertThat(page.locator("h1 + .state")).containsText("A look ahead");
            assertThat(page.locator(".sign").count()).isZero();
            assertThat(page.locator("a:has-text('Dispute')").count()).isZero();
            looksRight(visit);
        }
    }

    @Test
    void a_day_in_words_that_no_calendar_has_is_asked_for_again() {
        try (Visit visit = browser.visitAs(FINANCE_CCC).to("/office/ledger?day=31+June+2026")) {
            assertThat(visit.page().locator("#day-error").textContent()).contains("Enter a day such as");
            assertThat(visit.page().locator("#day").inputValue()).isEqualTo("31 June 2026");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FINANCE_PCC, /office/finance?council=CCC, 404",
        "FINANCE_PCC, /office/ledger?council=CCC, 404",
        "FINANCE_PCC, /office/finance?period=2026, 404",
        "FINANCE_PCC, /office/recharge-line?line=999999, 404",
        "FINANCE_PCC, /office/recharge-line, 404",
        "FINANCE_PCC, /office/ledger-file?format=sap, 404",
        "FINANCE_PCC, /office/ledger-file?format=csv&from=2026-13-01, 404",
        "COORDINATOR_PCC, /office/recharge, 403",
        "SETTING_CCC, /office/ledger-file?format=csv, 403",
        "BOARD, /office/ledger, 403"
    })
    void nobody_opens_a_book_that_is_not_hers(DemoAccount account, String path, int status) {
        try (Visit visit = browser.visitAs(account)) {
            Response answer = Objects.requireNonNull(visit.page().navigate(path));
            assertThat(answer.status()).isEqualTo(status);
        }
    }

    private static String text(Page page, String selector) {
        return Objects.requireNonNull(page.locator(selector).first().textContent());
    }

    /** Of the last amount in the words. */
    private static long pence(String words) {
        String amount = words.substring(words.lastIndexOf('£') + 1).replace(",", "");
        return amount.equals("0") ? 0 : Long.parseLong(amount.replace(".", "").strip());
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
