package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.FINANCE_CCC;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.Objects;
import org.earlybridge.training.demo.DemoAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Finance of both councils, with what the demo sold in the quarter that was over last; the story settles it. */
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

    @ParameterizedTest
    @EnumSource(names = {"FINANCE_PCC", "FINANCE_CCC"})
    void the_journal_that_finance_downloads_is_its_own_book_and_passes_hledger(DemoAccount account)
            throws IOException, InterruptedException {
        StoryOfTheBooks.passHledger(browser, account);
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

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
