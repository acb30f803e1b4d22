package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_CCC;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_PCC;
import static org.earlybridge.training.demo.DemoAccount.FINANCE_CCC;
import static org.earlybridge.training.demo.DemoAccount.FINANCE_PCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;
import static org.earlybridge.training.demo.DemoAccount.TRAINER;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earlybridge.Deployed;
import org.earlybridge.training.demo.DemoAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the platform is for, from one end to the other, in one run and with axe on every page it passes. */
@TestInstance(Lifecycle.PER_CLASS)
class StoryBrowserIT {

    private static final Pattern PLACES = Pattern.compile("(\\d+) places? left of (\\d+)");
    private static final String PRICE = "section.price";
    private static final int LOOKS = 60;
    private static final int MILLIS_BETWEEN_LOOKS = 1_000;

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void from_a_search_at_nap_time_to_books_in_which_nothing_is_open() throws IOException, InterruptedException {
        String date = aVisitorFindsADateOfTheOtherCouncil();
        bothCouncilsChildmindersAreToldTheSamePrice(date);
        String reference = aChildminderBooksItAndPaysByCard(date);
        herMailSaysSo(reference);
        aManagerBooksTwoDatesOnOnePurchaseOrder();
        StoryOfAPlan.isAskedForAndPutOnSale(browser);
        whoeverComesLateWaitsAndIsOfferedThePlaceThatIsGivenUp();
        theTrainerMarksAndTheCertificateFollows();
        StoryOfTheBooks.showThePlaceAmongThisMonthsLines(browser, reference);
        StoryOfTheBooks.areAgreedBySignatureAndSettled(browser);
        for (DemoAccount finance : new DemoAccount[] {FINANCE_PCC, FINANCE_CCC}) {
            StoryOfTheBooks.comeToNothing(browser, finance);
            StoryOfTheBooks.passHledger(browser, finance);
        }
    }

    private String aVisitorFindsADateOfTheOtherCouncil() {
        try (Visit visit = browser.visit().to("/")) {
            Page page = visit.page();
            page.locator("#q").fill("ELKLAN");
            page.locator("#near").fill("PE13");
            page.locator("#near").press("Enter");
            page.waitForURL(address -> address.contains("PE13"));
            looksRight(visit);
            follow(
                    page,
                    page.locator(".result")
                            .filter(new FilterOptions().setHasText("Cambridgeshire County Council"))
                            .filter(new FilterOptions().setHasText("Elklan for home-based settings"))
                            .filter(new FilterOptions().setHasNotText("Online"))
                            .first()
                            .locator("h3 a"));
            assertThat(page.locator("main").textContent()).contains("Sessions", "left of", "Full price");
            looksRight(visit);
            return page.url().replaceFirst("^.*/course-date\\?id=(\\d+).*$", "/course-date?id=$1");
        }
    }

    private void bothCouncilsChildmindersAreToldTheSamePrice(String date) {
        assertThat(priceToldTo(browser.visitAs(CHILDMINDER_PCC), date))
                .isEqualTo(priceToldTo(browser.visitAs(CHILDMINDER_CCC), date))
                .contains("£");
    }

    private static String priceToldTo(Visit somebody, String date) {
        try (Visit visit = somebody.to(date)) {
            looksRight(visit);
            assertThat(visit.page().locator(PRICE).textContent()).contains("Why this price?", "You pay");
            return text(visit.page().locator(PRICE + " .h b"));
        }
    }

    private String aChildminderBooksItAndPaysByCard(String date) {
        try (Visit visit = browser.visitAt320PixelsAs(CHILDMINDER_PCC).to(date)) {
            Page page = visit.page();
            String price = text(page.locator(PRICE + " .h b"));
            follow(page, page.locator("#book"));
            looksRight(visit);
            if (page.locator("input[name=person][type=checkbox]").count() > 0) {
                page.locator("input[name=person]").first().check();
            }
            follow(page, page.locator("#price"));
            looksRight(visit);
            follow(page, page.locator("#keep"));
            assertThat(page.locator(".hold").textContent()).contains("Held for you until", "minutes left");
            looksRight(visit);
            page.locator("#pay-card").check();
            follow(page, page.locator("button:has-text('Continue')"));
            assertThat(page.locator("#confirm").inputValue()).isEqualTo("Confirm and pay " + price);
            looksRight(visit);
            page.locator("#confirm").click();
            page.locator("#number").fill("4242 4242 4242 4242");
            page.locator("#expiry").fill("12/34");
            page.locator("#code").fill("123");
            visit.meetsWcag();
            page.locator("button").first().click();
            String reference = text(page.locator(".ref").first());
            assertThat(page.locator("main").textContent()).contains("Your place is booked", "You paid " + price);
            looksRight(visit);
            return reference;
        }
    }

    /** The outbox is emptied by a job, every few seconds. */
    private void herMailSaysSo(String reference) {
        try (Visit visit = browser.visit()) {
            Page page = visit.page();
            boolean found = false;
            for (int look = 0; look < LOOKS && !found; look++) {
                page.navigate(Deployed.mailPage().toString());
                found = mailsTo(page, CHILDMINDER_PCC).anyMatch(mail -> mail.contains(reference));
                if (!found) {
                    page.waitForTimeout(MILLIS_BETWEEN_LOOKS);
                }
            }
            assertThat(found).as("a mail about " + reference).isTrue();
        }
    }

    private static Stream<String> mailsTo(Page page, DemoAccount account) {
        return page
                .locator(".mails li")
                .filter(new FilterOptions().setHasText(account.email()))
                .filter(new FilterOptions().setHasText("You are booked"))
                .all()
                .stream()
                .map(mail -> Objects.requireNonNull(mail.locator("a").getAttribute("href")))
                .map(href -> page.request()
                        .get(Deployed.mailPage().resolve(href).toString())
                        .text());
    }

    private void aManagerBooksTwoDatesOnOnePurchaseOrder() {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/?q=paediatric")) {
            Page page = visit.page();
            follow(
                    page,
                    page.locator(".result:has-text('left'):has-text('Sat') h3 a")
                            .last());
            follow(page, page.locator("#book"));
            page.locator("input[name=person]").nth(1).check();
            page.locator("input[name=person]").nth(2).check();
            follow(page, page.locator("#price"));
            follow(page, page.locator("#keep"));
            page.navigate("/?q=safeguarding+for+all");
            follow(page, page.locator(".result:has-text('left') h3 a").first());
            follow(page, page.locator("#book"));
            page.locator("input[name=person]").nth(1).check();
            page.locator("input[name=person]").nth(2).check();
            follow(page, page.locator("#price"));
            looksRight(visit);
            takesTheFirstWayOut(page);
            assertThat(page.locator("#together").isChecked()).isTrue();
            looksRight(visit);
            follow(page, page.locator("#keep"));
            page.locator("#pay-invoice").check();
            page.locator("#order").fill("PO-2026-118");
            follow(page, page.locator("button:has-text('Continue')"));
            assertThat(page.locator("main").textContent()).contains("You pay for everything", "PO-2026-118");
            looksRight(visit);
            follow(page, page.locator("#confirm"));
            assertThat(page.locator("main").textContent())
                    .contains("2 places are booked", "Booked together", "Paediatric first aid");
            looksRight(visit);
        }
    }

    /** In the evening of a long day nobody may go who has worked since the morning; the sentence says so, and one press mends it. */
    private static void takesTheFirstWayOut(Page page) {
        assertThat(page.locator("main").textContent()).contains("Red", "Ways out");
        follow(page, page.locator("ol.fixes input[type=submit]").first());
        assertThat(page.locator("#accept").count()).isZero();
    }

    /** Twelve places on a Saturday: two settings take them all, and who comes then waits. */
    private void whoeverComesLateWaitsAndIsOfferedThePlaceThatIsGivenUp() {
        String date = aSmallDateOnASaturday();
        String first = booked(SETTING_CCC, date, 7);
        int left = placesLeft(date);
        String given = booked(SETTING_PCC, date, left);
        assertThat(first).isNotEqualTo(given);
        try (Visit late = browser.visitAs(CHILDMINDER_CCC).to(date)) {
            Page page = late.page();
            assertThat(page.locator("main").textContent()).contains("Full");
            keepPlaces(page, 1);
            assertThat(page.locator("h1").textContent()).contains("1st on the waiting list");
            looksRight(late);
            String waiting = path(page.url());
            cancelled(SETTING_PCC, given);
            page.navigate(waiting);
            assertThat(page.locator(".hold").textContent()).contains("A place has come free. It is kept for you until");
            looksRight(late);
        }
    }

    private String aSmallDateOnASaturday() {
        try (Visit visit = browser.visit().to("/?q=paediatric+emergency")) {
            Page page = visit.page();
            follow(
                    page,
                    page.locator(".result:has-text('12 places left'):has-text('Sat') h3 a")
                            .first());
            return path(page.url());
        }
    }

    private int placesLeft(String date) {
        try (Visit visit = browser.visit().to(date)) {
            Matcher said = PLACES.matcher(text(visit.page().locator("main")));
            assertThat(said.find()).isTrue();
            return Integer.parseInt(said.group(1));
        }
    }

    /** @return the address of the booking */
    private String booked(DemoAccount setting, String date, int people) {
        try (Visit visit = browser.visitAs(setting).to(date)) {
            Page page = visit.page();
            keepPlaces(page, people);
            page.locator("#pay-invoice").check();
            follow(page, page.locator("button:has-text('Continue')"));
            follow(page, page.locator("#confirm"));
            assertThat(page.locator("main").textContent()).contains("booked");
            return path(page.url());
        }
    }

    private static void keepPlaces(Page page, int people) {
        follow(page, page.locator("#book"));
        for (int person = 0;
                person
                        < Math.min(
                                people,
                                page.locator("input[name=person][type=checkbox]")
                                        .count());
                person++) {
            page.locator("input[name=person]").nth(person).check();
        }
        follow(page, page.locator("#price"));
        follow(page, page.locator("#keep"));
    }

    private void cancelled(DemoAccount setting, String booking) {
        try (Visit visit = browser.visitAs(setting).to(booking)) {
            Page page = visit.page();
            follow(page, page.locator("a[href^='/booking-cancel']").first());
            assertThat(page.locator("main").textContent()).contains("If you cancel now:", "£");
            looksRight(visit);
            page.locator("input[name=reason]").first().check();
            follow(page, page.locator("#cancel"));
            assertThat(page.locator("main").textContent()).contains("cancelled");
        }
    }

    private void theTrainerMarksAndTheCertificateFollows() {
        try (Visit visit = browser.visitAs(TRAINER).to("/office/teaching")) {
            Page page = visit.page();
            for (int session = 1; session <= 2; session++) {
                page.navigate("/office/teaching");
                looksRight(visit);
                follow(
                        page,
                        page.locator("section[aria-labelledby=registers] tbody tr:has-text('of 2') a")
                                .nth(session - 1));
                page.locator(".roll li:has(.who b:text-is('Ruta Kalina')) .seg label:has-text('Here') input")
                        .check();
                follow(page, page.locator("#save"));
                assertThat(page.locator(".note.green").textContent()).contains("1 person was marked");
            }
            looksRight(visit);
        }
        try (Visit visit = browser.visitAs(CHILDMINDER_PCC).to("/training-record")) {
            Page page = visit.page();
            looksRight(visit);
            Download paper = page.waitForDownload(
                    () -> page.locator("a[href^='/certificate-paper']").first().click());
            String code = paper.suggestedFilename().replaceFirst("certificate-(.*)\\.pdf", "$1");
            page.navigate("/certificate?code=" + code);
            assertThat(page.locator("main").textContent()).contains("Valid", "R. K.", "Safeguarding lead");
            looksRight(visit);
        }
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static String text(Locator shown) {
        return Objects.requireNonNull(shown.first().textContent()).strip();
    }

    /** A press, and the page that follows it is there. */
    private static void follow(Page page, Locator pressed) {
        pressed.click();
        page.waitForLoadState();
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
