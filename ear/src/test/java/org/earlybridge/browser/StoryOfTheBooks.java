package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.FINANCE_CCC;
import static org.earlybridge.training.demo.DemoAccount.FINANCE_PCC;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.earlybridge.payments.export.Hledger;
import org.earlybridge.training.demo.DemoAccount;

/** Finance of both councils goes through what crossed the border, until nothing is open between them. */
final class StoryOfTheBooks {

    private static final String RECHARGE = "/office/recharge";

    private StoryOfTheBooks() {}

    /** Each council sees the place among this month's lines before the quarter is over. */
    static void showThePlaceAmongThisMonthsLines(Browser browser, String reference) {
        for (DemoAccount account : new DemoAccount[] {FINANCE_PCC, FINANCE_CCC}) {
            try (Visit visit = browser.visitAs(account).to(RECHARGE)) {
                Page page = visit.page();
                page.locator("nav[aria-label='Quarters and months'] a").last().click();
                assertThat(page.locator("h1 + .state")).containsText("A look ahead");
                assertThat(page.locator(".panel:has-text('Peterborough people at Cambridgeshire dates') tbody"))
                        .containsText(reference);
                looksRight(visit);
            }
        }
    }

    /** What the quarter that was over last leaves open: a line is disputed, both sign, the one that owes pays. */
    static void areAgreedBySignatureAndSettled(Browser browser) {
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

    static void comeToNothing(Browser browser, DemoAccount account) {
        try (Visit visit = browser.visitAs(account).to("/office/ledger")) {
            Page page = visit.page();
            assertThat(page.locator(".panel:has(#trial) .head").textContent()).contains("Comes to £0");
            assertThat(text(page, ".trial tfoot td:nth-of-type(1)"))
                    .isEqualTo(text(page, ".trial tfoot td:last-child"));
            looksRight(visit);
            visit.picture("ledger-" + account.key());
        }
    }

    /** The files of both quarters hold this council's book alone, and a strict check finds nothing. */
    static void passHledger(Browser browser, DemoAccount account) throws IOException, InterruptedException {
        String own = account.councils().get(0);
        String other = own.equals("PCC") ? "CCC" : "PCC";
        for (int file = 0; file < 2; file++) {
            String journal = journal(browser, account, file);
            assertThat(journal)
                    .contains("account liabilities:" + own + ":fees-in-advance")
                    .doesNotContain("account liabilities:" + other, "account assets:" + other);
            assertThat(Hledger.complaints(journal)).as("file %d", file).isEmpty();
        }
    }

    private static String journal(Browser browser, DemoAccount account, int file) throws IOException {
        try (Visit visit = browser.visitAs(account).to("/office/ledger")) {
            Page page = visit.page();
            Download download = page.waitForDownload(
                    () -> page.locator("a[href*='format=hledger']").nth(file).click());
            assertThat(download.suggestedFilename()).matches("books-[0-9-]+\\.journal");
            return Files.readString(download.path(), StandardCharsets.UTF_8);
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
